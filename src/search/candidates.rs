//! Candidates by tantivy: one document for a question, for each other phrasing, and for an answer. Its inverted index is read term by term, never by its
//! query parser, and once: opening a list for each term of each question took longer than adding it up. Not for: the final order (`score`).
//!
//! The articles lie in blocks, each indexed by tantivy by itself and kept as long as its articles are the same. What a match is worth is computed over
//! all blocks, so that the scores are those of one index.

use std::{
    collections::BTreeSet,
    hash::{Hash as _, Hasher as _},
    ops::Range,
    sync::Arc,
};

use rustc_hash::FxHasher;
use tantivy::{
    DocId, DocSet, Index, IndexSettings, ReloadPolicy, SegmentReader, TERMINATED, TantivyDocument, Term,
    directory::RamDirectory,
    postings::Postings,
    schema::{Field, IndexRecordOption, Schema, TextFieldIndexing, TextOptions},
};

use super::{
    prepared::Prepared,
    table::{Row, TermId, Terms},
};
use crate::knowledge::ArticleId;

/// The ways in which a word is indexed. Each is a tantivy field.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Side {
    /// As written, in lower case.
    Exact,
    /// The stem.
    Stem,
    /// The stem of a compound's part.
    Part,
    /// The stem without diacritics.
    Folded,
    /// A concept of `synonyms.toml`, by number.
    Concept,
}

/// All sides, in the order of their fields.
pub(super) const SIDES: [Side; 5] = [Side::Exact, Side::Stem, Side::Part, Side::Folded, Side::Concept];

/// About how many articles share a block: fewer make a reload shorter and a search longer.
const IN_A_BLOCK: usize = 128;

/// Tantivy's name for its tokeniser that cuts at blanks and does nothing else.
const AT_BLANKS: &str = "whitespace";

/// The tantivy indexes. Document numbers are those of the rows of all articles, one after the other.
pub(super) struct Candidates {
    blocks: Vec<Placed>,
    sides: Vec<Side>,
    /// How many documents hold each term.
    uses: Vec<u32>,
    /// For each term where its places begin in `places`; one more than there are terms.
    begins: Vec<usize>,
    /// Blocks that hold a term, and where in their lists.
    places: Vec<(u32, Range<u32>)>,
    documents: usize,
}

/// A block among the others.
struct Placed {
    block: Arc<Block>,
    /// The number of each of its documents among all.
    numbers: Vec<u32>,
    /// For each field, and each document, the part of BM25 that its length in this field makes.
    lengths: Vec<Vec<f32>>,
}

/// Some of the articles.
struct Block {
    articles: Vec<Arc<Prepared>>,
    fields: Vec<Indexed>,
    /// For each term where its list lies in `lists`.
    terms: Vec<(TermId, Range<u32>)>,
    /// Documents of the block that hold a term, with how often, one term after the other.
    lists: Vec<(DocId, u32)>,
}

/// What scores need of one field of a block.
struct Indexed {
    tokens: u64,
    /// The length of each document, as tantivy keeps it.
    lengths: Vec<u32>,
}

/// Scores that are compared at a time.
const AT_A_TIME: usize = 16;

/// BM25's two constants, as everybody sets them.
const K1: f32 = 1.2;
const B: f32 = 0.75;

impl Candidates {
    /// Indexes articles, in the order of their numbers. A block of `before` whose articles are the same is taken from there.
    ///
    /// # Errors
    /// None is known for an index in memory; tantivy's signatures allow for them.
    pub(super) fn build(articles: &[Arc<Prepared>], terms: &Terms, before: Option<&Self>) -> tantivy::Result<Self> {
        let count = articles.len().div_ceil(IN_A_BLOCK).next_power_of_two();
        let mut members: Vec<Vec<usize>> = vec![Vec::new(); count];
        for (number, article) in articles.iter().enumerate() {
            members[home(&article.id, count)].push(number);
        }
        members.retain(|members| !members.is_empty());
        let mut starts = Vec::with_capacity(articles.len());
        let mut documents = 0;
        for article in articles {
            starts.push(documents);
            documents += article.rows.len();
        }
        let mut blocks = Vec::with_capacity(members.len());
        for members in &members {
            let own: Vec<Arc<Prepared>> = members.iter().map(|number| Arc::clone(&articles[*number])).collect();
            let known = before.and_then(|before| before.blocks.iter().find(|placed| placed.block.holds(&own)));
            let block = match known {
                Some(placed) => Arc::clone(&placed.block),
                None => Arc::new(Block::build(own, terms)?),
            };
            blocks.push((block, members));
        }
        let means: Vec<f32> = (0..SIDES.len())
            .map(|field| mean(blocks.iter().map(|(block, _)| block), field))
            .collect();
        let placed = blocks
            .into_iter()
            .map(|(block, members)| Placed::new(block, members, &starts, &means));
        let mut candidates = Self {
            blocks: placed.collect(),
            sides: terms.sides().collect(),
            uses: vec![0; terms.len()],
            begins: vec![0; terms.len() + 1],
            places: Vec::new(),
            documents,
        };
        candidates.place();
        Ok(candidates)
    }

    /// Notes for each term the blocks that hold it.
    #[expect(clippy::cast_possible_truncation, reason = "few blocks, and thousands of documents")]
    fn place(&mut self) {
        let mut places: Vec<(TermId, u32, &Range<u32>)> = Vec::new();
        for (number, placed) in self.blocks.iter().enumerate() {
            for (id, list) in &placed.block.terms {
                self.uses[*id as usize] += list.end - list.start;
                self.begins[*id as usize + 1] += 1;
                places.push((*id, number as u32, list));
            }
        }
        for at in 1..self.begins.len() {
            self.begins[at] += self.begins[at - 1];
        }
        places.sort_unstable_by_key(|(id, block, _)| (*id, *block));
        self.places = places.into_iter().map(|(_, block, list)| (block, list.clone())).collect();
    }

    /// The best documents for the terms, each term with what a match is worth: with their BM25 scores, in no order. Tantivy's own query over so many
    /// terms spends most of its time on being built.
    pub(super) fn best(&self, terms: &[(TermId, f32)], most: usize) -> Vec<(usize, f32)> {
        let mut scores = vec![0.0; self.documents];
        for (id, boost) in terms {
            self.score(*id as usize, *boost, &mut scores);
        }
        greatest(&scores, most)
    }

    /// Adds what a term is worth in each document that holds it.
    #[expect(clippy::cast_precision_loss, reason = "a count of documents or words")]
    fn score(&self, id: usize, boost: f32, scores: &mut [f32]) {
        let (Some(side), Some(&from), Some(&to)) = (self.sides.get(id), self.begins.get(id), self.begins.get(id + 1)) else {
            return;
        };
        let (all, uses) = (self.documents as f32, self.uses[id] as f32);
        let worth = boost * (1.0 + K1) * (1.0 + (all - uses + 0.5) / (uses + 0.5)).ln();
        let field = *side as usize;
        for (block, list) in &self.places[from..to] {
            let Placed { block, numbers, lengths } = &self.blocks[*block as usize];
            let lengths = &lengths[field];
            for (document, times) in &block.lists[list.start as usize..list.end as usize] {
                let (document, times) = (*document as usize, *times as f32);
                scores[numbers[document] as usize] += worth * times / (times + lengths[document]);
            }
        }
    }
}

/// The documents with the greatest scores above 0, the earlier of equal ones, in no order. Nearly every document holds one of the question's words: few are
/// kept at a time, so that one comparison turns down most, a block of them at once.
fn greatest(scores: &[f32], most: usize) -> Vec<(usize, f32)> {
    let keep = |found: &mut Vec<(usize, f32)>| {
        if found.len() > most {
            found.select_nth_unstable_by(most, |a, b| b.1.total_cmp(&a.1).then(a.0.cmp(&b.0)));
            found.truncate(most);
        }
    };
    let mut found: Vec<(usize, f32)> = Vec::with_capacity(4 * most);
    let mut least = 0.0;
    for (block, scores) in scores.chunks(AT_A_TIME).enumerate() {
        let bar = least;
        let above = |score: &f32| *score > bar;
        if !scores.iter().fold(false, |any, score| any | above(score)) {
            continue;
        }
        for (place, score) in scores.iter().enumerate() {
            if *score > least {
                found.push((block * AT_A_TIME + place, *score));
                if found.len() == 4 * most {
                    keep(&mut found);
                    least = found.iter().map(|(_, score)| *score).fold(f32::INFINITY, f32::min);
                }
            }
        }
    }
    keep(&mut found);
    found
}

/// The block of an article: the same as long as there are as many.
fn home(id: &ArticleId, blocks: usize) -> usize {
    let mut hasher = FxHasher::default();
    id.0.hash(&mut hasher);
    usize::try_from(hasher.finish() >> 32).unwrap_or(0) % blocks
}

/// The mean length of a field.
#[expect(clippy::cast_precision_loss, reason = "a count of words")]
fn mean<'a>(blocks: impl Iterator<Item = &'a Arc<Block>> + Clone, field: usize) -> f32 {
    let tokens: u64 = blocks.clone().map(|block| block.fields[field].tokens).sum();
    let documents: usize = blocks.map(|block| block.fields[field].lengths.len()).sum();
    (tokens as f32 / documents as f32).max(f32::MIN_POSITIVE)
}

impl Placed {
    #[expect(
        clippy::cast_precision_loss,
        clippy::cast_possible_truncation,
        reason = "counts of words and documents"
    )]
    fn new(block: Arc<Block>, members: &[usize], starts: &[usize], means: &[f32]) -> Self {
        let rows = members.iter().zip(&block.articles);
        let numbers = rows
            .flat_map(|(number, article)| (0..article.rows.len()).map(|row| (starts[*number] + row) as u32))
            .collect();
        let length = |length: u32, mean: f32| K1 * (1.0 - B + B * length as f32 / mean);
        let lengths = block.fields.iter().zip(means);
        let lengths = lengths.map(|(field, mean)| field.lengths.iter().map(|words| length(*words, *mean)).collect());
        Self {
            numbers,
            lengths: lengths.collect(),
            block,
        }
    }
}

impl Block {
    /// Whether these are its articles.
    fn holds(&self, articles: &[Arc<Prepared>]) -> bool {
        self.articles.len() == articles.len() && self.articles.iter().zip(articles).all(|(a, b)| Arc::ptr_eq(a, b))
    }

    fn build(articles: Vec<Arc<Prepared>>, terms: &Terms) -> tantivy::Result<Self> {
        const MEMORY: usize = 64 << 20;
        let indexing = TextFieldIndexing::default().set_tokenizer(AT_BLANKS);
        let options = TextOptions::default().set_indexing_options(indexing.set_index_option(IndexRecordOption::WithFreqs));
        let mut schema = Schema::builder();
        let fields = SIDES.map(|side| schema.add_text_field(&format!("{side:?}"), options.clone()));
        let builder = Index::builder().schema(schema.build()).settings(IndexSettings::default());
        let mut writer = builder.single_segment_index_writer(RamDirectory::create(), MEMORY)?;
        for row in articles.iter().flat_map(|article| &article.rows) {
            writer.add_document(document(row, &fields, terms))?;
        }
        let index = writer.finalize()?;
        let reader = index.reader_builder().reload_policy(ReloadPolicy::Manual).try_into()?;
        let searcher = reader.searcher();
        let mut block = Self {
            articles,
            fields: Vec::with_capacity(fields.len()),
            terms: Vec::new(),
            lists: Vec::new(),
        };
        // Every article has documents, so there is one segment.
        if let Some(segment) = searcher.segment_readers().first() {
            block.take(segment, &fields, terms)?;
        }
        Ok(block)
    }

    /// Takes what scores need out of tantivy's index.
    #[expect(clippy::cast_possible_truncation, reason = "a block has about 128 articles")]
    fn take(&mut self, segment: &SegmentReader, fields: &[Field], terms: &Terms) -> tantivy::Result<()> {
        let mut inverted = Vec::with_capacity(fields.len());
        for field in fields {
            let lengths = segment.get_fieldnorms_reader(*field)?;
            let index = segment.inverted_index(*field)?;
            self.fields.push(Indexed {
                tokens: index.total_num_tokens(),
                lengths: (0..segment.max_doc()).map(|document| lengths.fieldnorm(document)).collect(),
            });
            inverted.push(index);
        }
        let held = self.articles.iter().flat_map(|article| article.terms.iter().map(|(id, _)| *id));
        let held: BTreeSet<TermId> = held.collect();
        for id in held {
            let (side, text) = terms.text(id);
            let term = Term::from_field_text(fields[side as usize], text);
            let Some(mut postings) = inverted[side as usize].read_postings(&term, IndexRecordOption::WithFreqs)? else {
                continue;
            };
            let from = self.lists.len() as u32;
            while postings.doc() != TERMINATED {
                self.lists.push((postings.doc(), postings.term_freq()));
                postings.advance();
            }
            self.terms.push((id, from..self.lists.len() as u32));
        }
        self.lists.shrink_to_fit();
        self.terms.shrink_to_fit();
        Ok(())
    }
}

/// A row with a blank between its terms, none of which holds one. Tantivy takes terms one by one too, but writes them down as JSON and reads that again,
/// which took half of the time of indexing.
fn document(row: &Row, fields: &[Field; SIDES.len()], terms: &Terms) -> TantivyDocument {
    let mut document = TantivyDocument::new();
    for (field, held) in fields.iter().zip(row) {
        let texts: Vec<&str> = held.iter().map(|id| terms.text(*id).1).collect();
        document.add_text(*field, texts.join(" "));
    }
    document
}
