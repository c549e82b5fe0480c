//! Markup, tag by tag: whatever is somebody's own words is escaped here and nowhere else. What is
//! written belongs in `svg`, `html`, `docx`, `odt` and `xlsx`.

/// Markup so far.
#[derive(Debug, Default)]
pub(super) struct Markup {
    out: String,
    /// Whether the last tag still takes attributes.
    is_open: bool,
}

impl Markup {
    /// Begins a tag on a line of its own.
    pub fn begin(&mut self, name: &str) {
        self.close();
        self.inline(name);
    }

    /// Begins a tag where the last thing ended.
    pub fn inline(&mut self, name: &str) {
        self.close_tag();
        self.out.push('<');
        self.out.push_str(name);
        self.is_open = true;
    }

    /// Gives the last tag an attribute.
    pub fn attribute(&mut self, name: &str, value: &str) {
        self.out.push(' ');
        self.out.push_str(name);
        self.out.push_str("=\"");
        self.escape(value);
        self.out.push('"');
    }

    /// Begins a tag with attributes where the last thing ended.
    pub fn open(&mut self, name: &str, attributes: &[(&str, &str)]) {
        self.inline(name);
        for (name, value) in attributes {
            self.attribute(name, value);
        }
    }

    /// A tag with attributes and nothing in it, as XML has it, where the last thing ended.
    pub fn alone(&mut self, name: &str, attributes: &[(&str, &str)]) {
        self.open(name, attributes);
        self.out.push_str("/>");
        self.is_open = false;
    }

    /// A tag with words in it, where the last thing ended.
    pub fn around(&mut self, name: &str, words: &str) {
        self.inline(name);
        self.words(words);
        self.leave(name);
    }

    /// A tag with words in it and no attributes, on a line of its own.
    pub fn element(&mut self, name: &str, words: &str) {
        self.begin(name);
        self.words(words);
        self.leave(name);
        self.line();
    }

    /// Words.
    pub fn words(&mut self, words: &str) {
        self.close_tag();
        self.escape(words);
    }

    /// Text that is markup already: our own, never anybody's words.
    pub fn raw(&mut self, markup: &str) {
        self.close_tag();
        self.out.push_str(markup);
    }

    /// Ends a tag that was begun on a line of its own.
    pub fn end(&mut self, name: &str) {
        self.close();
        self.leave(name);
        self.line();
    }

    /// Ends a tag where the last thing ended.
    pub fn leave(&mut self, name: &str) {
        self.close_tag();
        self.out.push_str("</");
        self.out.push_str(name);
        self.out.push('>');
    }

    /// Ends a tag with nothing in it, as XML does.
    pub fn end_empty(&mut self) {
        self.out.push_str("/>\n");
        self.is_open = false;
    }

    /// Ends the line.
    pub fn line(&mut self) {
        self.close_tag();
        self.out.push('\n');
    }

    /// What was written.
    pub fn finish(self) -> String {
        self.out
    }

    fn close(&mut self) {
        if self.is_open {
            self.line();
        }
    }

    fn close_tag(&mut self) {
        if std::mem::take(&mut self.is_open) {
            self.out.push('>');
        }
    }

    /// Writes words so that none of them is taken for markup, in an attribute or outside.
    fn escape(&mut self, words: &str) {
        for letter in words.chars() {
            match letter {
                '&' => self.out.push_str("&amp;"),
                '<' => self.out.push_str("&lt;"),
                '>' => self.out.push_str("&gt;"),
                '"' => self.out.push_str("&quot;"),
                letter => self.out.push(letter),
            }
        }
    }
}
