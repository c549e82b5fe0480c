//! The words that only printed pages need. Where they are printed belongs in `export`.

use super::document::PrintWords;
use crate::text::{Message, Phrase, Text};

impl PrintWords {
    /// The words of a language. Names in braces are filled in by whoever prints the page.
    pub fn new(text: &Text) -> Self {
        let address = Phrase::new(Message::PdfLinkAddress).with("address", "{address}");
        let page = Phrase::new(Message::PdfLinkPage)
            .with("heading", "{heading}")
            .with("page", "{page}");
        PrintWords {
            untitled: text.get(Message::PdfUntitled),
            link_address: text.say(&address),
            link_page: text.say(&page),
        }
    }

    /// What a link to an address is called.
    pub fn link_to_address(&self, address: &str) -> String {
        self.link_address.replace("{address}", address)
    }

    /// What a link to a heading is called. Pages are counted from 1.
    pub fn link_to_page(&self, heading: &str, page: usize) -> String {
        // The heading is somebody's own words: it goes in last, and nothing in it is replaced.
        let named = self.link_page.replace("{page}", &page.to_string());
        named.replace("{heading}", heading)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Language;

    #[test]
    fn links_are_called_by_where_they_lead() {
        let words = PrintWords::new(&Text::new(Language::English));
        let address = words.link_to_address("https://example.org/{page}");
        assert_eq!(address, "Link to https://example.org/{page}");
        let page = words.link_to_page("3 {page} {heading}", 1204);
        assert_eq!(page, "Go to 3 {page} {heading}, page 1204");
    }
}
