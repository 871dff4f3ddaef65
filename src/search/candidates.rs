//! Candidates by tantivy: one segment in memory, one document for a question, for each other phrasing, and for an answer. Terms only, never its query
//! parser. Not for: the final order (`score`).

use tantivy::{
    Index, IndexSettings, ReloadPolicy, Searcher, TantivyDocument, Term,
    collector::TopDocs,
    directory::RamDirectory,
    query::{BooleanQuery, BoostQuery, Occur, Query, TermQuery},
    schema::{Field, IndexRecordOption, Schema, TextFieldIndexing, TextOptions},
    tokenizer::{PreTokenizedString, Token},
};

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
    searcher: Searcher,
    fields: [Field; SIDES.len()],
}

impl Candidates {
    /// # Errors
    /// None is known for an index in memory; tantivy's signatures allow for them.
    pub(super) fn build(rows: &[Terms]) -> tantivy::Result<Self> {
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
        Ok(Self {
            searcher: reader.searcher(),
            fields,
        })
    }

    /// The best documents for the terms, each with its BM25 score, best first.
    pub(super) fn best(&self, terms: &[(Side, &str, f32)], most: usize) -> Vec<(usize, f32)> {
        let clauses = terms
            .iter()
            .map(|(side, text, boost)| {
                let term = Term::from_field_text(self.fields[*side as usize], text);
                let query: Box<dyn Query> = Box::new(BoostQuery::new(
                    Box::new(TermQuery::new(term, IndexRecordOption::WithFreqs)),
                    *boost,
                ));
                (Occur::Should, query)
            })
            .collect();
        // No error is known for an index in memory; nothing found is then the honest answer.
        self.searcher
            .search(&BooleanQuery::new(clauses), &TopDocs::with_limit(most).order_by_score())
            .unwrap_or_default()
            .into_iter()
            .map(|(score, address)| (address.doc_id as usize, score))
            .collect()
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
