//! What is true of every framework the program holds. Findings about a draft are not here:
//! a draft may be poor and still be well formed.

use super::any::{AnyEntity, AnyList};
use super::entity::Kind;
use super::walk::{ListVisitor, walk};
use super::{Framework, Id};
use std::collections::HashSet;

/// A broken invariant: a mistake in this program, never in what somebody wrote.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Violation {
    /// An entity has no id. (A framework that was never kept may have none itself.)
    MissingId(Kind),
    /// Two entities share an id.
    DuplicateId(Id),
    /// A link joins an item to itself.
    SelfLink(Id),
    /// A link joins two items that are joined already, in the same direction.
    DuplicateLink(Id),
    /// An entity belongs to one that is not there: a measure without its item.
    Orphan {
        /// What it is.
        kind: Kind,
        /// Its id.
        id: Id,
        /// The id that is not there.
        missing: Id,
    },
    /// An entity refers to one that is not there.
    Dangling {
        /// What it is.
        kind: Kind,
        /// Its id.
        id: Id,
        /// The id that is not there.
        missing: Id,
    },
}

/// Every broken invariant of a framework; empty when it is well formed.
pub fn violations(framework: &Framework) -> Vec<Violation> {
    let mut inspector = Inspector {
        present: present_ids(framework),
        seen: framework_id(framework).into_iter().collect(),
        found: Vec::new(),
    };
    walk(&mut framework.clone(), &mut inspector);
    inspector.look_at_links(framework);
    inspector.found
}

/// Every entity that is there, by kind and id.
pub(crate) fn present_ids(framework: &Framework) -> HashSet<(Kind, Id)> {
    struct Collector(HashSet<(Kind, Id)>);
    impl ListVisitor for Collector {
        fn list(&mut self, list: &mut dyn AnyList) {
            let items = list.items().into_iter();
            self.0
                .extend(items.map(|item| (item.kind(), item.id().clone())));
        }
    }
    let mut collector = Collector(HashSet::new());
    walk(&mut framework.clone(), &mut collector);
    collector.0
}

/// Every id in use, the framework's own among them.
pub(crate) fn used_ids(framework: &Framework) -> HashSet<Id> {
    let ids = present_ids(framework).into_iter().map(|(_, id)| id);
    ids.chain(framework_id(framework)).collect()
}

fn framework_id(framework: &Framework) -> Option<Id> {
    Some(framework.id.clone()).filter(|id| !id.is_empty())
}

struct Inspector {
    present: HashSet<(Kind, Id)>,
    seen: HashSet<Id>,
    found: Vec<Violation>,
}

impl ListVisitor for Inspector {
    fn list(&mut self, list: &mut dyn AnyList) {
        for item in list.items() {
            self.look_at_id(item);
            self.look_at_references(item);
        }
    }
}

impl Inspector {
    fn look_at_id(&mut self, item: &dyn AnyEntity) {
        if item.id().is_empty() {
            self.found.push(Violation::MissingId(item.kind()));
        } else if !self.seen.insert(item.id().clone()) {
            self.found.push(Violation::DuplicateId(item.id().clone()));
        }
    }

    fn look_at_references(&mut self, item: &dyn AnyEntity) {
        let missing = |(kind, id): &(Kind, &Id)| !self.present.contains(&(*kind, (*id).clone()));
        let orphans = item.owners().into_iter().filter(missing);
        let orphans = orphans.map(|(_, missing)| Violation::Orphan {
            kind: item.kind(),
            id: item.id().clone(),
            missing: missing.clone(),
        });
        let dangling = item.references().into_iter().filter(missing);
        let dangling = dangling.map(|(_, missing)| Violation::Dangling {
            kind: item.kind(),
            id: item.id().clone(),
            missing: missing.clone(),
        });
        self.found.extend(orphans.chain(dangling));
    }

    fn look_at_links(&mut self, framework: &Framework) {
        let mut joined = HashSet::new();
        for link in &framework.links {
            if link.from == link.to {
                self.found.push(Violation::SelfLink(link.id.clone()));
            }
            if !joined.insert((&link.from, &link.to)) {
                self.found.push(Violation::DuplicateLink(link.id.clone()));
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::{Value, json};

    fn found(extra: Value) -> Vec<Violation> {
        let mut document = json!({"formatVersion": 1, "title": "T", "id": "root",
            "nodes": [{"id": "a"}, {"id": "b"}]});
        for (key, value) in extra.as_object().unwrap() {
            document[key] = value.clone();
        }
        violations(&serde_json::from_value(document).unwrap())
    }

    fn dangling(kind: Kind, id: &str) -> Vec<Violation> {
        vec![Violation::Dangling {
            kind,
            id: id.into(),
            missing: "gone".into(),
        }]
    }

    #[test]
    fn a_well_formed_framework_breaks_nothing() {
        assert_eq!(
            found(json!({"links": [{"id": "l", "from": "a", "to": "b"}]})),
            []
        );
        assert_eq!(violations(&Framework::new("New")), []);
    }

    #[test]
    fn every_broken_id_is_found_wherever_it_is() {
        let duplicate = [Violation::DuplicateId("a".into())];
        for extra in [
            json!({"about": {"authors": [{"id": "a"}]}, "nodes": [{"id": "a"}]}),
            json!({"about": {"consideredOptions": [{"id": "a"}]}}),
            json!({"need": {"exclusions": [{"id": "a"}]}}),
            json!({"money": {"costs": [{"id": "a"}]}}),
            json!({"money": {"payment": {"rules": [{"id": "a"}]}}}),
            json!({"money": {"scenarios": [{"id": "a"}]}}),
            json!({"reflection": {"answers": [{"id": "a"}]}}),
            json!({"risks": [{"id": "a"}]}),
            json!({"id": "a"}),
        ] {
            assert_eq!(found(extra.clone()), duplicate, "{extra}");
        }
        let nameless = found(json!({"requirements": [{"title": "R"}]}));
        assert_eq!(nameless, [Violation::MissingId(Kind::Requirement)]);
    }

    #[test]
    fn every_reference_to_nothing_is_found() {
        let payment = json!({"payment": {"rules": [{"id": "x", "criterionId": "gone"}]}});
        let warning = json!({"id": "x", "nodeId": "a", "earlyWarningNodeId": "gone"});
        for (kind, extra) in [
            (
                Kind::Node,
                json!({"nodes": [{"id": "x", "leadPartnerId": "gone"}]}),
            ),
            (
                Kind::Node,
                json!({"nodes": [{"id": "x", "supportingPartnerIds": ["gone"]}]}),
            ),
            (
                Kind::Evidence,
                json!({"evidence": [{"id": "x", "nodeIds": ["gone", "a"]}]}),
            ),
            (
                Kind::Decision,
                json!({"decisions": [{"id": "x", "evidenceIds": ["gone"]}]}),
            ),
            (
                Kind::CostLine,
                json!({"money": {"costs": [{"id": "x", "nodeIds": ["gone"]}]}}),
            ),
            (Kind::PaymentRule, json!({"money": payment})),
            (Kind::Criterion, json!({"criteria": [warning]})),
        ] {
            assert_eq!(found(extra.clone()), dangling(kind, "x"), "{extra}");
        }
    }

    #[test]
    fn an_id_of_another_kind_is_no_answer_to_a_reference() {
        let measure = json!({"measures": [{"id": "m", "nodeId": "r"}], "risks": [{"id": "r"}]});
        let orphan = Violation::Orphan {
            kind: Kind::Measure,
            id: "m".into(),
            missing: "r".into(),
        };
        assert_eq!(found(measure), [orphan]);
    }

    #[test]
    fn self_links_and_duplicate_links_are_found() {
        let link = |id: &str, to: &str| json!({"id": id, "from": "a", "to": to});
        let links = json!({"links": [link("l", "a"), link("m", "b"), link("n", "b")]});
        let expected = [
            Violation::SelfLink("l".into()),
            Violation::DuplicateLink("n".into()),
        ];
        assert_eq!(found(links), expected);
    }
}
