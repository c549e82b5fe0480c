//! Reading text back out of markup, without the code that wrote it.

/// The words of a web page: tags taken away, what was escaped put back.
pub fn html(page: &str) -> String {
    let (_, body) = page.split_once("<body>").unwrap();
    let mut out = String::new();
    let mut rest = body;
    while let Some((words, tag)) = rest.split_once('<') {
        out.push_str(&unescaped(words));
        let (tag, after) = tag.split_once('>').unwrap();
        let name = tag.trim_start_matches('/').split(' ').next().unwrap();
        if !["strong", "a", "tspan"].contains(&name) {
            out.push(' ');
        }
        rest = after;
    }
    out + &unescaped(rest)
}

fn unescaped(words: &str) -> String {
    let words = words.replace("&lt;", "<").replace("&gt;", ">");
    words.replace("&quot;", "\"").replace("&amp;", "&")
}

/// The words of Markdown: marks and addresses taken away, what was escaped put back.
pub fn markdown(text: &str) -> String {
    let mut out = String::new();
    let mut letters = text.chars().peekable();
    while let Some(letter) = letters.next() {
        match letter {
            '\\' => out.extend(letters.next()),
            '*' => {}
            '[' => {}
            ']' if letters.peek() == Some(&'(') => {
                letters.by_ref().find(|letter| *letter == ')');
            }
            letter => out.push(letter),
        }
    }
    out.replace("<br>", " ")
}
