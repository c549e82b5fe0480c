//! Reads a PDF back as a screen reader would: down the tag tree, each tag with its text.
//! It knows as much of the format as these tests need.

use crate::content::{read_page, string};
use lopdf::{Dictionary, Document, Object, ObjectId};
use std::collections::BTreeMap;

/// A tag: its role, what is noted on it, and what is under it.
pub struct Tag {
    pub role: String,
    pub notes: Vec<String>,
    pub children: Vec<Child>,
}

pub enum Child {
    Tag(Tag),
    Text(String),
    /// What a link says of itself, and where it leads.
    Link(String, String),
}

impl Tag {
    /// All text under it, in reading order.
    pub fn text(&self) -> String {
        let of = |child: &Child| match child {
            Child::Tag(tag) => tag.text(),
            Child::Text(text) => text.clone(),
            Child::Link(..) => String::new(),
        };
        self.children.iter().map(of).collect()
    }

    /// Itself and all tags under it.
    pub fn all(&self) -> Vec<&Tag> {
        let mut all = vec![self];
        for child in &self.children {
            if let Child::Tag(tag) = child {
                all.extend(tag.all());
            }
        }
        all
    }

    /// All tags of this role.
    pub fn find(&self, role: &str) -> Vec<&Tag> {
        let all = self.all();
        all.into_iter().filter(|tag| tag.role == role).collect()
    }

    /// An indented picture of the tree.
    pub fn dump(&self) -> String {
        let mut out = String::new();
        self.write(0, &mut out);
        out
    }

    fn write(&self, depth: usize, out: &mut String) {
        let indent = "  ".repeat(depth);
        out.push_str(&format!("{indent}{}", self.role));
        for note in &self.notes {
            out.push_str(&format!(" [{note}]"));
        }
        out.push('\n');
        for child in &self.children {
            match child {
                Child::Tag(tag) => tag.write(depth + 1, out),
                Child::Text(text) => out.push_str(&format!("{indent}  {text:?}\n")),
                Child::Link(says, to) => out.push_str(&format!("{indent}  -> {says:?} {to}\n")),
            }
        }
    }
}

/// A PDF that was read.
pub struct Reader {
    document: Document,
    texts: BTreeMap<(ObjectId, i64), String>,
}

impl Reader {
    pub fn new(bytes: &[u8]) -> Self {
        let document = Document::load_mem(bytes).unwrap();
        let mut texts = BTreeMap::new();
        for page in document.get_pages().into_values() {
            read_page(&document, page, &mut texts);
        }
        Reader { document, texts }
    }

    pub fn catalog(&self) -> &Dictionary {
        self.document.catalog().unwrap()
    }

    /// An entry of a dictionary, followed to what it refers to.
    pub fn get<'a>(&'a self, dictionary: &'a Dictionary, key: &str) -> Option<&'a Object> {
        let value = dictionary.get(key.as_bytes()).ok()?;
        Some(self.document.dereference(value).unwrap().1)
    }

    /// The tag tree, from its root element.
    pub fn tree(&self) -> Tag {
        let root = self.get(self.catalog(), "StructTreeRoot").unwrap();
        let kids = self.get(root.as_dict().unwrap(), "K").unwrap();
        let first = match kids {
            Object::Array(kids) => self.document.dereference(&kids[0]).unwrap().1,
            other => other,
        };
        self.tag(first.as_dict().unwrap())
    }

    /// The titles of the bookmarks, indented by depth.
    pub fn bookmarks(&self) -> String {
        let mut out = String::new();
        let root = self.get(self.catalog(), "Outlines").unwrap();
        self.bookmark(root.as_dict().unwrap(), 0, &mut out);
        out
    }

    fn bookmark(&self, parent: &Dictionary, depth: usize, out: &mut String) {
        let mut next = self.get(parent, "First");
        while let Some(node) = next {
            let node = node.as_dict().unwrap();
            let title = string(self.get(node, "Title").unwrap());
            out.push_str(&format!("{}{title}\n", "  ".repeat(depth)));
            self.bookmark(node, depth + 1, out);
            next = self.get(node, "Next");
        }
    }

    fn tag(&self, element: &Dictionary) -> Tag {
        let role = element.get(b"S").unwrap().as_name().unwrap();
        let mut tag = Tag {
            role: String::from_utf8(role.to_vec()).unwrap(),
            notes: self.notes(element),
            children: Vec::new(),
        };
        let page = element.get(b"Pg").and_then(Object::as_reference).ok();
        if let Some(kids) = self.get(element, "K") {
            let one = std::slice::from_ref(kids);
            for kid in kids.as_array().map_or(one, Vec::as_slice) {
                tag.children.extend(self.kid(kid, page));
            }
        }
        tag
    }

    fn kid(&self, kid: &Object, page: Option<ObjectId>) -> Option<Child> {
        let kid = self.document.dereference(kid).unwrap().1;
        if let Ok(id) = kid.as_i64() {
            return self.text(page?, id);
        }
        let kid = kid.as_dict().unwrap();
        let sort = kid
            .get(b"Type")
            .and_then(Object::as_name)
            .unwrap_or(b"StructElem");
        match sort {
            b"MCR" => {
                let page = kid.get(b"Pg").unwrap().as_reference().unwrap();
                self.text(page, kid.get(b"MCID").unwrap().as_i64().unwrap())
            }
            b"OBJR" => Some(self.link(self.get(kid, "Obj").unwrap().as_dict().unwrap())),
            _ => Some(Child::Tag(self.tag(kid))),
        }
    }

    fn text(&self, page: ObjectId, id: i64) -> Option<Child> {
        self.texts.get(&(page, id)).cloned().map(Child::Text)
    }

    fn link(&self, annotation: &Dictionary) -> Child {
        let says = string(self.get(annotation, "Contents").unwrap());
        let to = match self.get(annotation, "A") {
            Some(action) => string(self.get(action.as_dict().unwrap(), "URI").unwrap()),
            None => {
                let destination = self.get(annotation, "Dest").unwrap().as_array().unwrap();
                let page = destination[0].as_reference().unwrap();
                let pages = self.document.get_pages();
                let number = pages.iter().find(|(_, id)| **id == page).unwrap().0;
                format!("page {number}")
            }
        };
        Child::Link(says, to)
    }

    fn notes(&self, element: &Dictionary) -> Vec<String> {
        let mut notes = Vec::new();
        if let Some(text) = self.get(element, "ActualText") {
            notes.push(format!("actual {:?}", string(text)));
        }
        if let Some(text) = self.get(element, "Alt") {
            notes.push(format!("alternative {:?}", string(text)));
        }
        let Some(attributes) = self.get(element, "A") else {
            return notes;
        };
        let one = std::slice::from_ref(attributes);
        for attribute in attributes.as_array().map_or(one, Vec::as_slice) {
            let attribute = self.document.dereference(attribute).unwrap().1;
            if let Some(area) = self.get(attribute.as_dict().unwrap(), "BBox") {
                let sides = area.as_array().unwrap().iter();
                let sides: Vec<i64> = sides.map(|it| it.as_float().unwrap() as i64).collect();
                notes.push(format!("area {sides:?}"));
            }
            for key in ["Scope", "ListNumbering"] {
                if let Some(value) = self.get(attribute.as_dict().unwrap(), key) {
                    notes.push(String::from_utf8(value.as_name().unwrap().to_vec()).unwrap());
                }
            }
        }
        notes
    }
}
