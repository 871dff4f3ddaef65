//! Candidates by tantivy: one segment in memory, one document for a question, for each other phrasing, and for an answer. Its inverted index is
//! read term by term, never by its query parser. Not for: the final order (`score`).

use std::sync::Arc;

use tantivy::{
    DocSet, Index, IndexSettings, InvertedIndexReader, ReloadPolicy, SegmentReader, TERMINATED, TantivyDocument, Term,
    directory::RamDirectory,
    postings::{Postings, TermInfo},
    schema::{Field, IndexRecordOption, Schema, TextFieldIndexing, TextOptions},
    tokenizer::{PreTokenizedString, Token},
};

use super::shelf::TermId;

/// The ways in which a word is indexed. Each is a tantivy field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
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

/// The terms of one document, by side.
pub(super) type Terms = [Vec<String>; SIDES.len()];

/// The tantivy index. Document numbers are those of the rows that it was built from.
pub(super) struct Candidates {
    fields: Vec<Indexed>,
    /// Where each term lies: its side, and its place in that field; `None` for a term that no document holds.
    places: Vec<(Side, Option<TermInfo>)>,
    documents: usize,
}

/// One field of the index, open for reading.
struct Indexed {
    terms: Arc<InvertedIndexReader>,
    /// For each document the part of BM25 that its length in this field makes.
    lengths: Vec<f32>,
}

/// BM25's two constants, as everybody sets them.
const K1: f32 = 1.2;
const B: f32 = 0.75;

impl Candidates {
    /// Indexes rows of terms; `terms` are all of them, by number.
    ///
    /// # Errors
    /// None is known for an index in memory; tantivy's signatures allow for them.
    pub(super) fn build(rows: &[Terms], terms: &[(Side, String)]) -> tantivy::Result<Self> {
        const MEMORY: usize = 64 << 20;
        let options =
            TextOptions::default().set_indexing_options(TextFieldIndexing::default().set_index_option(IndexRecordOption::WithFreqs));
        let mut schema = Schema::builder();
        let fields = SIDES.map(|side| schema.add_text_field(&format!("{side:?}"), options.clone()));
        let builder = Index::builder().schema(schema.build()).settings(IndexSettings::default());
        let mut writer = builder.single_segment_index_writer(RamDirectory::create(), MEMORY)?;
        for row in rows {
            let mut document = TantivyDocument::new();
            for (field, terms) in fields.iter().zip(row) {
                document.add_pre_tokenized_text(*field, pre_tokenized(terms));
            }
            writer.add_document(document)?;
        }
        let index = writer.finalize()?;
        let reader = index.reader_builder().reload_policy(ReloadPolicy::Manual).try_into()?;
        let searcher = reader.searcher();
        // No article, no segment.
        let Some(segment) = searcher.segment_readers().first() else {
            return Ok(Self {
                fields: Vec::new(),
                places: Vec::new(),
                documents: 0,
            });
        };
        let indexed = fields
            .iter()
            .map(|field| Indexed::open(segment, *field))
            .collect::<tantivy::Result<Vec<_>>>()?;
        let mut places = Vec::with_capacity(terms.len());
        for (side, text) in terms {
            let term = Term::from_field_text(fields[*side as usize], text);
            places.push((*side, indexed[*side as usize].terms.get_term_info(&term)?));
        }
        Ok(Self {
            fields: indexed,
            places,
            documents: rows.len(),
        })
    }

    /// The best documents for the terms, each term with what a match is worth: with their BM25 scores, in no order. Tantivy's own query over so many
    /// terms spends most of its time on being built.
    pub(super) fn best(&self, terms: &[(TermId, f32)], most: usize) -> Vec<(usize, f32)> {
        let mut scores = vec![0.0; self.documents];
        for (id, boost) in terms {
            if let Some((side, Some(place))) = self.places.get(*id as usize) {
                self.fields[*side as usize].score(place, *boost, &mut scores);
            }
        }
        let mut found: Vec<(usize, f32)> = scores.into_iter().enumerate().filter(|(_, score)| *score > 0.0).collect();
        if found.len() > most {
            found.select_nth_unstable_by(most, |a, b| b.1.total_cmp(&a.1).then(a.0.cmp(&b.0)));
            found.truncate(most);
        }
        found
    }
}

impl Indexed {
    #[expect(clippy::cast_precision_loss, reason = "a count of words")]
    fn open(segment: &SegmentReader, field: Field) -> tantivy::Result<Self> {
        let terms = segment.inverted_index(field)?;
        let lengths = segment.get_fieldnorms_reader(field)?;
        let mean = (terms.total_num_tokens() as f32 / segment.max_doc() as f32).max(f32::MIN_POSITIVE);
        let length = |document| K1 * (1.0 - B + B * lengths.fieldnorm(document) as f32 / mean);
        Ok(Self {
            lengths: (0..segment.max_doc()).map(length).collect(),
            terms,
        })
    }

    /// Adds what a term is worth in each document that holds it.
    #[expect(clippy::cast_precision_loss, reason = "a count of documents or words")]
    fn score(&self, place: &TermInfo, boost: f32, scores: &mut [f32]) {
        let (all, uses) = (self.lengths.len() as f32, place.doc_freq as f32);
        let worth = boost * (1.0 + K1) * (1.0 + (all - uses + 0.5) / (uses + 0.5)).ln();
        // No error is known for an index in memory; nothing found is then the honest answer.
        let Ok(mut postings) = self.terms.read_postings_from_terminfo(place, IndexRecordOption::WithFreqs) else {
            return;
        };
        let mut document = postings.doc();
        while document != TERMINATED {
            let times = postings.term_freq() as f32;
            scores[document as usize] += worth * times / (times + self.lengths[document as usize]);
            document = postings.advance();
        }
    }
}

fn pre_tokenized(terms: &[String]) -> PreTokenizedString {
    let tokens = terms.iter().enumerate().map(|(position, text)| Token {
        position,
        text: text.clone(),
        ..Token::default()
    });
    PreTokenizedString {
        text: String::new(),
        tokens: tokens.collect(),
    }
}
