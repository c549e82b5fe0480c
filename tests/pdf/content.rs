//! Reads the marked content of a page, and the text that is shown or meant in it.

use lopdf::content::Content;
use lopdf::{Dictionary, Document, Object, ObjectId};
use std::collections::BTreeMap;

/// A text string of a PDF, in either of its encodings.
pub fn string(object: &Object) -> String {
    lopdf::decode_text_string(object).unwrap()
}

/// Marked content that is open: its number, if it has one, and what replaces its text.
struct Open {
    id: Option<i64>,
    actual: Option<String>,
}

/// Reads the text of a page, by page and number of the marked content.
pub fn read_page(
    document: &Document,
    page: ObjectId,
    texts: &mut BTreeMap<(ObjectId, i64), String>,
) {
    let content = Content::decode(&document.get_page_content(page)).unwrap();
    let fonts = document.get_page_fonts(page).unwrap();
    let encodings: BTreeMap<_, _> = fonts
        .into_iter()
        .map(|(name, font)| (name, font.get_font_encoding(document).unwrap()))
        .collect();
    let mut font = Vec::new();
    let mut open: Vec<Open> = Vec::new();
    for operation in content.operations {
        let operands = &operation.operands;
        match operation.operator.as_str() {
            "Tf" => font = operands[0].as_name().unwrap().to_vec(),
            "BMC" => open.push(Open {
                id: None,
                actual: None,
            }),
            "BDC" => open.push(opened(document, page, &operands[1])),
            "EMC" => {
                let closed = open.pop().unwrap();
                if let Some(actual) = closed.actual {
                    write(page, &open, closed.id, &actual, texts);
                }
            }
            "Tj" | "TJ" if open.iter().all(|it| it.actual.is_none()) => {
                let mut text = String::new();
                show(&operands[0], &encodings[&font], &mut text);
                write(page, &open, None, &text, texts);
            }
            _ => {}
        }
    }
}

fn write(
    page: ObjectId,
    open: &[Open],
    own: Option<i64>,
    text: &str,
    texts: &mut BTreeMap<(ObjectId, i64), String>,
) {
    let id = own.or_else(|| open.iter().rev().find_map(|it| it.id));
    if let Some(id) = id {
        texts.entry((page, id)).or_default().push_str(text);
    }
}

fn opened(document: &Document, page: ObjectId, properties: &Object) -> Open {
    let named;
    let dictionary = match properties {
        Object::Name(name) => {
            named = property(document, page, name);
            &named
        }
        other => other.as_dict().unwrap(),
    };
    Open {
        id: dictionary.get(b"MCID").and_then(Object::as_i64).ok(),
        actual: dictionary.get(b"ActualText").ok().map(string),
    }
}

fn property(document: &Document, page: ObjectId, name: &[u8]) -> Dictionary {
    let page = document.get_dictionary(page).unwrap();
    let resources = page.get_deref(b"Resources", document).unwrap();
    let properties = resources
        .as_dict()
        .unwrap()
        .get_deref(b"Properties", document);
    let found = properties
        .unwrap()
        .as_dict()
        .unwrap()
        .get_deref(name, document);
    found.unwrap().as_dict().unwrap().clone()
}

fn show(operand: &Object, encoding: &lopdf::Encoding<'_>, out: &mut String) {
    match operand {
        Object::String(bytes, _) => {
            out.push_str(&Document::decode_text(encoding, bytes).unwrap());
        }
        Object::Array(parts) => {
            for part in parts {
                show(part, encoding, out);
            }
        }
        _ => {}
    }
}
