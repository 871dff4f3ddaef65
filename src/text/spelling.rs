//! One spelling of words that people write with one letter for another. Not for: diacritics and the letters of a script's keyboards (`clean::fold`, by which
//! the second opinion knows its words).

/// A word of a message in the one spelling; `None` where it is written so. It is looked for as written too: Persian and Arabic mean their letters.
///
/// Sorani is typed without its own letters on Arabic and Persian keyboards: its own are kept, which no other language here writes. Tigrinya writes letters that
/// sound alike in one way in Eritrea, which is kept, and in another in Tigray.
pub(crate) fn respelled(word: &str) -> Option<String> {
    let kept = |c: char| match c {
        'ی' | 'ي' | 'ى' => 'ێ',
        'و' => 'ۆ',
        'ر' => 'ڕ',
        'ه' | 'ة' | 'ھ' => 'ە',
        'አ' => 'ኣ',
        'ሀ' => 'ሃ',
        'ሐ' => 'ሓ',
        'ዐ' => 'ዓ',
        'ፀ' => 'ጸ',
        'ፁ' => 'ጹ',
        'ፂ' => 'ጺ',
        'ፃ' => 'ጻ',
        'ፄ' => 'ጼ',
        'ፅ' => 'ጽ',
        'ፆ' => 'ጾ',
        c => c,
    };
    let other = !word.is_ascii() && word.chars().any(|c| kept(c) != c);
    other.then(|| word.chars().map(kept).collect())
}

/// The same for a word of the lexicon: where its own letters tell whose word it is.
pub(crate) fn held(word: &str) -> Option<String> {
    let own = |c| matches!(c, 'ێ' | 'ۆ' | 'ڕ' | 'ە' | '\u{1200}'..='\u{135A}');
    (!word.is_ascii() && word.chars().any(own)).then(|| respelled(word)).flatten()
}
