//! tantivy as it comes: its stock Swedish stemmer, BM25, one document an article, one field. Not for: slussen, which uses its inverted index alone.

use slussen::knowledge::{Article, ArticleId};
use tantivy::{
    Index, IndexReader, Term,
    collector::TopDocs,
    query::{BooleanQuery, Occur, Query, TermQuery},
    schema::{Field, IndexRecordOption, STORED, STRING, Schema, TextFieldIndexing, TextOptions, Value},
    tokenizer::{Language, LowerCaser, RemoveLongFilter, SimpleTokenizer, Stemmer, TextAnalyzer, TokenStream},
};

use super::plain;

const LONGEST_WORD: usize = 60;

pub(super) struct Stock {
    reader: IndexReader,
    analyser: TextAnalyzer,
    id: Field,
    words: Field,
}

impl Stock {
    /// Question, phrasings and answer of each article as one text.
    pub(super) fn build<'a>(articles: impl Iterator<Item = (&'a ArticleId, &'a Article)>) -> Self {
        const MEMORY: usize = 256 << 20;
        let analyser = TextAnalyzer::builder(SimpleTokenizer::default())
            .filter(RemoveLongFilter::limit(LONGEST_WORD))
            .filter(LowerCaser)
            .filter(Stemmer::new(Language::Swedish))
            .build();
        let mut schema = Schema::builder();
        let id = schema.add_text_field("id", STRING | STORED);
        let indexing = TextFieldIndexing::default()
            .set_tokenizer("sv")
            .set_index_option(IndexRecordOption::WithFreqs);
        let words = schema.add_text_field("words", TextOptions::default().set_indexing_options(indexing));
        let index = Index::create_in_ram(schema.build());
        index.tokenizers().register("sv", analyser.clone());
        let mut writer = index.writer_with_num_threads(1, MEMORY).expect("a writer");
        for (name, article) in articles {
            let asked = std::iter::once(&article.question).chain(&article.phrasings);
            let text: Vec<String> = asked.cloned().chain([plain(&article.answer)]).collect();
            writer
                .add_document(tantivy::doc!(id => name.0.clone(), words => text.join("\n")))
                .expect("added");
        }
        writer.commit().expect("committed");
        Self {
            reader: index.reader().expect("a reader"),
            analyser,
            id,
            words,
        }
    }

    /// Ten articles that hold any of the words, best first.
    pub(super) fn search(&self, text: &str) -> Vec<String> {
        let mut terms: Vec<(Occur, Box<dyn Query>)> = Vec::new();
        let mut analyser = self.analyser.clone();
        let mut tokens = analyser.token_stream(text);
        while let Some(token) = tokens.next() {
            let term = Term::from_field_text(self.words, &token.text);
            terms.push((Occur::Should, Box::new(TermQuery::new(term, IndexRecordOption::WithFreqs))));
        }
        let searcher = self.reader.searcher();
        let found = searcher
            .search(&BooleanQuery::new(terms), &TopDocs::with_limit(10).order_by_score())
            .expect("searched");
        let name = |(_, address)| {
            let document: tantivy::TantivyDocument = searcher.doc(address).expect("stored");
            document
                .get_first(self.id)
                .and_then(|value| value.as_str())
                .unwrap_or_default()
                .to_owned()
        };
        found.into_iter().map(name).collect()
    }
}
