//! A small framework to edit, and short ways to write edits of it.

use serde_json::json;
use std::rc::Rc;
use throughline::edit::*;
use throughline::model::*;

/// Two activities, an output and an outcome, with everything that hangs on the outcome.
pub fn sample() -> Rc<Framework> {
    let document = json!({
        "formatVersion": 1, "id": "f", "title": "Warm homes",
        "nodes": [
            {"id": "a", "stage": "activity", "title": "Home visits"},
            {"id": "b", "stage": "activity", "title": "Drop-in"},
            {"id": "o", "stage": "output", "title": "Visits made"},
            {"id": "w", "stage": "longTermOutcome", "title": "People live in warm homes"}],
        "links": [
            {"id": "l1", "from": "a", "to": "o"},
            {"id": "l2", "from": "o", "to": "w", "evidenceIds": ["e"]}],
        "measures": [{"id": "m", "nodeId": "w", "name": "Homes above 18 °C"}],
        "criteria": [
            {"id": "c", "nodeId": "w", "measureId": "m", "earlyWarningNodeId": "o"},
            {"id": "c2", "nodeId": "o", "measureId": "m", "earlyWarningNodeId": "w"}],
        "evidence": [{"id": "e", "nodeIds": ["w", "o"]}],
        "partners": [{"id": "p", "name": "Warm Alliance"}],
        "money": {"costs": [{"id": "k", "nodeIds": ["w"]}],
                  "payment": {"rules": [{"id": "r", "criterionId": "c"}]}}
    });
    let framework = serde_json::from_value(document).unwrap();
    assert_eq!(violations(&framework), []);
    Rc::new(framework)
}

pub fn delete(ids: &[&str]) -> Edit {
    let ids = ids.iter().map(|id| Id::from(*id)).collect();
    Edit::Node(NodeEdit::Delete(ids))
}

pub fn add(id: &str, stage: Stage, after: Option<&str>) -> Edit {
    let node = Node {
        id: id.into(),
        stage,
        title: id.to_owned(),
        ..Node::default()
    };
    let after = after.map(Id::from);
    Edit::Node(NodeEdit::Add { node, after })
}

pub fn move_to(id: &str, stage: Stage, position: usize) -> Edit {
    let id = id.into();
    Edit::Node(NodeEdit::Move {
        id,
        stage,
        position,
    })
}

pub fn rename(id: &str, title: &str) -> Edit {
    let field = NodeField::Title(title.to_owned());
    Edit::Node(NodeEdit::Set {
        id: id.into(),
        field,
    })
}

pub fn link(id: &str, from: &str, to: &str) -> Edit {
    Edit::Link(LinkEdit::Add(Link {
        id: id.into(),
        from: from.into(),
        to: to.into(),
        ..Link::default()
    }))
}

pub fn set_measure(id: &str, node: &str, field: MeasureField) -> Edit {
    Edit::Measure(MeasureEdit::Set {
        id: id.into(),
        node_id: node.into(),
        field,
    })
}

pub fn set_criterion(id: &str, node: &str, field: CriterionField) -> Edit {
    Edit::Criterion(CriterionEdit::Set {
        id: id.into(),
        node_id: node.into(),
        field,
    })
}

pub fn authors(ids: &[&str]) -> Edit {
    let author = |id: &&str| {
        Rc::new(Author {
            id: Id::from(*id),
            ..Author::default()
        })
    };
    Edit::About(AboutField::Authors(ids.iter().map(author).collect()))
}
