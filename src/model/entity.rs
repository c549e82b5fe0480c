//! What every entity of the document has in common: an id, a name and the ids it refers to.
//! One table says it for all of them but one (`review`, which belongs to what may be of any kind);
//! which lists they are in is said by `walk`.

use super::{
    Author, ConsideredOption, CostLine, Criterion, Decision, Evidence, Exclusion, Id, Involvement,
    Link, Measure, Node, Other, Partner, PaymentRule, ReflectionAnswer, Requirement, Risk,
    Scenario,
};

/// The kinds of entity a document holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    /// The framework itself.
    Framework,
    /// An author.
    Author,
    /// An answer that is not a service.
    ConsideredOption,
    /// A group that cannot take part.
    Exclusion,
    /// An item of the chain.
    Node,
    /// A step of the chain.
    Link,
    /// A measure.
    Measure,
    /// A success and failure criterion.
    Criterion,
    /// A piece of evidence.
    Evidence,
    /// A group that took part.
    Involvement,
    /// A partner.
    Partner,
    /// A line of cost.
    CostLine,
    /// A payment that depends on a result.
    PaymentRule,
    /// A what-if.
    Scenario,
    /// A risk.
    Risk,
    /// A decision.
    Decision,
    /// A fixed requirement.
    Requirement,
    /// An answer of the self-check.
    ReflectionAnswer,
    /// A finding that was set aside.
    Dismissal,
}

/// Something with an id of its own.
pub(crate) trait Entity: Clone + PartialEq + serde::Serialize + 'static {
    const KIND: Kind;
    fn id(&self) -> &Id;
    fn set_id(&mut self, id: Id);
    /// The text people know it by; empty for those that have none.
    fn name(&self) -> &str;
    /// The fields of it that we do not know.
    fn other_mut(&mut self) -> &mut Other;
    /// The references it cannot exist without: a link's two ends, a measure's item.
    fn owners(&self) -> Vec<(Kind, &Id)>;
    /// The references it can lose.
    fn references(&self) -> Vec<(Kind, &Id)>;
    /// Drops each reference that it can lose and that is not kept.
    fn retain_references(&mut self, keep: &mut dyn FnMut(Kind, &Id) -> bool);
    /// Points every reference for which there is a new id to that one.
    fn rename_references(&mut self, new_id: &dyn Fn(Kind, &Id) -> Option<Id>);
}

fn rename(id: &mut Id, kind: Kind, new_id: &dyn Fn(Kind, &Id) -> Option<Id>) {
    if let Some(new) = new_id(kind, id) {
        *id = new;
    }
}

/// `entity!(Type, name field, owners { field: Kind }, maybe { field: Kind }, many { field: Kind })`
macro_rules! entity {
    ($kind:ident, $name:expr,
     owners { $($owner:ident: $owner_kind:ident),* },
     maybe { $($maybe:ident: $maybe_kind:ident),* },
     many { $($many:ident: $many_kind:ident),* }) => {
        impl Entity for $kind {
            const KIND: Kind = Kind::$kind;

            fn id(&self) -> &Id {
                &self.id
            }

            fn set_id(&mut self, id: Id) {
                self.id = id;
            }

            fn name(&self) -> &str {
                let name: fn(&$kind) -> &str = $name;
                name(self)
            }

            fn other_mut(&mut self) -> &mut Other {
                &mut self.other
            }

            fn owners(&self) -> Vec<(Kind, &Id)> {
                vec![$((Kind::$owner_kind, &self.$owner)),*]
            }

            #[allow(unused_mut)] // Most kinds refer to nothing.
            fn references(&self) -> Vec<(Kind, &Id)> {
                let mut found: Vec<(Kind, &Id)> = Vec::new();
                $(found.extend(self.$maybe.iter().map(|id| (Kind::$maybe_kind, id)));)*
                $(found.extend(self.$many.iter().map(|id| (Kind::$many_kind, id)));)*
                found
            }

            fn retain_references(&mut self, keep: &mut dyn FnMut(Kind, &Id) -> bool) {
                let _ = &keep;
                $(self.$maybe = self.$maybe.take().filter(|id| keep(Kind::$maybe_kind, id));)*
                $(self.$many.retain(|id| keep(Kind::$many_kind, id));)*
            }

            fn rename_references(&mut self, new_id: &dyn Fn(Kind, &Id) -> Option<Id>) {
                let _ = new_id;
                $(rename(&mut self.$owner, Kind::$owner_kind, new_id);)*
                $(self.$maybe.iter_mut().for_each(|id| rename(id, Kind::$maybe_kind, new_id));)*
                $(self.$many.iter_mut().for_each(|id| rename(id, Kind::$many_kind, new_id));)*
            }
        }
    };
}

entity!(Author, |author| &author.name, owners {}, maybe {}, many {});
entity!(
    ConsideredOption,
    |option| &option.title,
    owners {},
    maybe {},
    many {}
);
entity!(
    Exclusion,
    |exclusion| &exclusion.group,
    owners {},
    maybe {},
    many {}
);
entity!(
    Node,
    |node| &node.title,
    owners {},
    maybe {
        lead_partner_id: Partner
    },
    many {
        supporting_partner_ids: Partner
    }
);
entity!(
    Link,
    |_| "",
    owners {
        from: Node,
        to: Node
    },
    maybe {},
    many {
        evidence_ids: Evidence
    }
);
entity!(
    Measure,
    |measure| &measure.name,
    owners { node_id: Node },
    maybe {},
    many {}
);
entity!(
    Criterion,
    |criterion| &criterion.success.sentence,
    owners { node_id: Node },
    maybe {
        measure_id: Measure,
        early_warning_node_id: Node
    },
    many {}
);
entity!(
    Evidence,
    |evidence| &evidence.title,
    owners {},
    maybe {},
    many { node_ids: Node }
);
entity!(
    Involvement,
    |involvement| &involvement.group,
    owners {},
    maybe {},
    many {}
);
entity!(
    Partner,
    |partner| &partner.name,
    owners {},
    maybe {},
    many {}
);
entity!(
    CostLine,
    |cost| &cost.title,
    owners {},
    maybe {
        partner_id: Partner
    },
    many { node_ids: Node }
);
entity!(
    PaymentRule,
    |rule| &rule.trigger,
    owners {},
    maybe {
        criterion_id: Criterion
    },
    many {}
);
entity!(
    Scenario,
    |scenario| &scenario.title,
    owners {},
    maybe {},
    many {}
);
entity!(Risk, |risk| &risk.title, owners {}, maybe {}, many {});
entity!(
    Decision,
    |decision| &decision.what,
    owners {},
    maybe {},
    many {
        evidence_ids: Evidence
    }
);
entity!(
    Requirement,
    |requirement| &requirement.title,
    owners {},
    maybe {},
    many {}
);
entity!(
    ReflectionAnswer,
    |answer| &answer.note,
    owners {},
    maybe {},
    many {}
);
