//! How lists are marked and numbered in a Word document. What is in them belongs in `blocks`.

use super::parts::NAMES;
use crate::export::office::xml;

/// The numberings of the document: one of section headings, one of bullets, and one for each
/// numbered list, so that each begins at 1.
#[derive(Default)]
pub struct Lists {
    numbered: usize,
}

const HEADINGS: usize = 1;
const BULLETS: usize = 2;
const FIRST_NUMBERED: usize = 3;
const LEVELS: usize = 9;
/// How far a level is set in, in twentieths of a point.
const INDENT: usize = 357;

impl Lists {
    /// The numbering of bullets.
    pub fn bullets(&self) -> usize {
        BULLETS
    }

    /// A numbering that begins at 1.
    pub fn numbers(&mut self) -> usize {
        self.numbered += 1;
        FIRST_NUMBERED + self.numbered - 1
    }

    /// The part with all numberings.
    pub fn finish(self) -> String {
        let mut out = xml();
        out.open("w:numbering", NAMES);
        out.raw(HEADING_LEVEL);
        let bullets: String = (0..LEVELS).map(bullet).collect();
        out.raw(&definition(BULLETS, &bullets));
        let numbers: String = (0..LEVELS).map(decimal).collect();
        out.raw(&definition(FIRST_NUMBERED, &numbers));
        for number in [HEADINGS, BULLETS] {
            out.raw(&numbering(number, number, ""));
        }
        for place in 0..self.numbered {
            let number = FIRST_NUMBERED + place;
            out.raw(&numbering(number, FIRST_NUMBERED, FROM_ONE));
        }
        out.leave("w:numbering");
        out.finish()
    }
}

const FROM_ONE: &str = r#"<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>"#;

const HEADING_LEVEL: &str = r#"<w:abstractNum w:abstractNumId="1"><w:multiLevelType w:val="multilevel"/><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:pStyle w:val="Heading1"/><w:lvlText w:val="%1"/><w:lvlJc w:val="left"/><w:pPr><w:tabs><w:tab w:val="num" w:pos="567"/></w:tabs><w:ind w:left="567" w:hanging="567"/></w:pPr></w:lvl></w:abstractNum>
"#;

fn definition(id: usize, levels: &str) -> String {
    format!(
        "<w:abstractNum w:abstractNumId=\"{id}\"><w:multiLevelType w:val=\"hybridMultilevel\"/>{levels}</w:abstractNum>\n"
    )
}

fn numbering(id: usize, definition: usize, start: &str) -> String {
    format!("<w:num w:numId=\"{id}\"><w:abstractNumId w:val=\"{definition}\"/>{start}</w:num>\n")
}

fn bullet(level: usize) -> String {
    let sign = ["•", "–"][level % 2];
    one_level(level, "bullet", sign)
}

fn decimal(level: usize) -> String {
    one_level(level, "decimal", &format!("%{}.", level + 1))
}

fn one_level(level: usize, format: &str, sign: &str) -> String {
    let left = INDENT * (level + 1);
    format!(
        "<w:lvl w:ilvl=\"{level}\"><w:start w:val=\"1\"/><w:numFmt w:val=\"{format}\"/><w:lvlText w:val=\"{sign}\"/><w:lvlJc w:val=\"left\"/><w:pPr><w:ind w:left=\"{left}\" w:hanging=\"{INDENT}\"/></w:pPr></w:lvl>"
    )
}
