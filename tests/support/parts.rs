//! Made-up parts around the chain: about, need, partners, money and the records.

use super::{Ids, chance::Chance};
use std::rc::Rc;
use throughline::model::*;

pub const LANGUAGES: [Language; 2] = [Language::English, Language::Welsh];
pub const STATUSES: [Status; 4] = [
    Status::Idea,
    Status::Draft,
    Status::Engagement,
    Status::Agreed,
];

pub fn about(chance: &mut Chance) -> About {
    About {
        summary: chance.text(),
        place: chance.text(),
        commissioner: chance.text(),
        status: chance.pick(&STATUSES),
        authors: chance.list(author),
        start: chance.text(),
        term_months: chance.maybe(Chance::whole),
        extension_months: chance.maybe(Chance::whole),
        review_date: chance.text(),
        why_now: chance.text(),
        trigger: chance.text(),
        considered_options: chance.list(option),
        other: chance.other(),
    }
}

pub fn author(chance: &mut Chance) -> Author {
    Author {
        id: chance.id(),
        name: chance.text(),
        organisation: chance.text(),
        other: chance.other(),
    }
}

pub fn option(chance: &mut Chance) -> ConsideredOption {
    ConsideredOption {
        id: chance.id(),
        title: chance.text(),
        why_not: chance.text(),
        other: chance.other(),
    }
}

pub fn need(chance: &mut Chance) -> Need {
    Need {
        statement: chance.text(),
        population: chance.text(),
        people: chance.maybe(Chance::whole),
        people_source: chance.text(),
        eligibility: chance.text(),
        exclusions: chance.list(exclusion),
        priority_groups: chance.texts(),
        why_these_people: chance.text(),
        other: chance.other(),
    }
}

pub fn exclusion(chance: &mut Chance) -> Exclusion {
    Exclusion {
        id: chance.id(),
        group: chance.text(),
        reason: chance.text(),
        other: chance.other(),
    }
}

pub fn involvement(chance: &mut Chance) -> List<Involvement> {
    let levels = [
        InvolvementLevel::Coercion,
        InvolvementLevel::Educating,
        InvolvementLevel::Informing,
        InvolvementLevel::Consultation,
        InvolvementLevel::Engagement,
        InvolvementLevel::CoDesign,
        InvolvementLevel::CoProduction,
    ];
    chance.list(|chance| Involvement {
        id: chance.id(),
        stage_of_work: chance.text(),
        group: chance.text(),
        how: chance.text(),
        level_now: chance.maybe_of(&levels),
        level_wanted: chance.maybe_of(&levels),
        paid: chance.maybe(Chance::yes),
        what_changed: chance.text(),
        not_heard: chance.text(),
        date: chance.text(),
        other: chance.other(),
    })
}

pub fn partners(chance: &mut Chance, ids: &Ids) -> List<Partner> {
    let kinds = [
        PartnerKind::Charity,
        PartnerKind::CommunityGroup,
        PartnerKind::SocialEnterprise,
        PartnerKind::PublicBody,
        PartnerKind::Business,
        PartnerKind::Other,
    ];
    let sizes = [
        PartnerSize::Micro,
        PartnerSize::Small,
        PartnerSize::Medium,
        PartnerSize::Large,
    ];
    let partner = |id: &Id| Partner {
        id: id.clone(),
        name: chance.text(),
        kind: chance.maybe_of(&kinds),
        size: chance.maybe_of(&sizes),
        hours_per_month: chance.maybe(Chance::whole),
        other: chance.other(),
    };
    ids.partners.iter().map(partner).map(Rc::new).collect()
}

pub fn partnership(chance: &mut Chance) -> Partnership {
    let models = [
        PartnershipModel::Grant,
        PartnershipModel::LeadProvider,
        PartnershipModel::Consortium,
        PartnershipModel::Alliance,
        PartnershipModel::InHouse,
        PartnershipModel::Other,
    ];
    Partnership {
        model: chance.maybe_of(&models),
        decisions: chance.text(),
        risk_sharing: chance.text(),
        joining: chance.text(),
        leaving: chance.text(),
        other: chance.other(),
    }
}

pub fn reach_depth(chance: &mut Chance) -> ReachDepth {
    let emphases = [Emphasis::Reach, Emphasis::Depth, Emphasis::Balanced];
    let point = |chance: &mut Chance| EffectPoint {
        sessions: chance.number(),
        share: chance.number(),
        other: chance.other(),
    };
    ReachDepth {
        sessions_per_month: chance.maybe(Chance::number),
        term_months: chance.maybe(Chance::whole),
        start_delay_months: chance.maybe(Chance::number),
        sessions_for_full_effect: chance.maybe(Chance::number),
        minimum_sessions: chance.maybe(Chance::number),
        effect: chance.maybe(point).into_iter().collect(),
        emphasis: chance.maybe_of(&emphases),
        reason: chance.text(),
        agreed_by: chance.text(),
        rule_if_capacity_falls: chance.text(),
        other: chance.other(),
    }
}

pub fn money(chance: &mut Chance, ids: &Ids) -> Money {
    Money {
        costs: chance.list(|chance| CostLine {
            id: chance.id(),
            title: chance.text(),
            kind: chance.maybe_of(&[CostKind::Direct, CostKind::Core]),
            amount: chance.maybe(Chance::pence),
            partner_id: chance.maybe_of(&ids.partners),
            node_ids: chance.some_of(&ids.nodes),
            other: chance.other(),
        }),
        pay_floor: chance.maybe(Chance::pence),
        inflation_index: chance.text(),
        inflation_rate: chance.maybe(Chance::number),
        payment: payment(chance, ids),
        scenarios: chance.list(|chance| Scenario {
            id: chance.id(),
            title: chance.text(),
            funding_share: chance.maybe(Chance::number),
            result_share: chance.maybe(Chance::number),
            other: chance.other(),
        }),
        other: chance.other(),
    }
}

fn payment(chance: &mut Chance, ids: &Ids) -> Payment {
    // Without items there are no criteria, whatever ids were given out.
    let criteria: &[Id] = if ids.nodes.is_empty() {
        &[]
    } else {
        &ids.criteria
    };
    Payment {
        core_share: chance.maybe(Chance::number),
        rules: chance.list(|chance| PaymentRule {
            id: chance.id(),
            trigger: chance.text(),
            criterion_id: chance.maybe_of(criteria),
            amount: chance.maybe(Chance::pence),
            cap: chance.maybe(Chance::pence),
            when: chance.text(),
            other: chance.other(),
        }),
        premium: chance.maybe(Chance::pence),
        administration: chance.maybe(Chance::pence),
        other: chance.other(),
    }
}

pub fn risks(chance: &mut Chance) -> List<Risk> {
    chance.list(|chance| Risk {
        id: chance.id(),
        title: chance.text(),
        detail: chance.text(),
        likelihood: chance.text(),
        consequence: chance.text(),
        owner: chance.text(),
        mitigation: chance.text(),
        other: chance.other(),
    })
}

pub fn decisions(chance: &mut Chance, ids: &Ids) -> List<Decision> {
    chance.list(|chance| Decision {
        id: chance.id(),
        what: chance.text(),
        why: chance.text(),
        evidence_ids: chance.some_of(&ids.evidence),
        decided_by: chance.text(),
        date: chance.text(),
        other: chance.other(),
    })
}

pub fn requirements(chance: &mut Chance) -> List<Requirement> {
    let kinds = [
        RequirementKind::Safeguarding,
        RequirementKind::Equality,
        RequirementKind::Data,
        RequirementKind::Workforce,
        RequirementKind::SocialValue,
        RequirementKind::Other,
    ];
    chance.list(|chance| Requirement {
        id: chance.id(),
        kind: chance.maybe_of(&kinds),
        title: chance.text(),
        detail: chance.text(),
        other: chance.other(),
    })
}

/// What was set aside is about items, or about a part as a whole.
pub fn specification(chance: &mut Chance) -> Specification {
    Specification {
        profile: chance.pick(&Profile::ALL),
        version: chance.text(),
        reference: chance.text(),
        left_out: chance.some_of(&SectionName::ALL),
        additions: chance.list(|chance| Addition {
            section: chance.pick(&SectionName::ALL),
            text: chance.text(),
            other: chance.other(),
        }),
        other: chance.other(),
    }
}

pub fn review(chance: &mut Chance, ids: &Ids) -> Review {
    let place = |kind, id| DismissedPlace {
        kind,
        id,
        field: String::new(),
        other: Default::default(),
    };
    Review {
        dismissals: chance.list(|chance| {
            let items = chance.some_of(&ids.nodes).into_iter();
            let mut places: Vec<_> = items.map(|id| place(PlaceKind::Node, id)).collect();
            places.push(DismissedPlace {
                field: chance.text(),
                other: chance.other(),
                ..place(PlaceKind::Part, "evidence".into())
            });
            Dismissal {
                id: chance.id(),
                check: chance.text(),
                places,
                finding: chance.text(),
                reason: chance.text(),
                date: chance.text(),
                other: chance.other(),
            }
        }),
        print_dismissals: chance.yes(),
        other: chance.other(),
    }
}

pub fn reflection(chance: &mut Chance) -> Reflection {
    Reflection {
        answers: chance.list(|chance| ReflectionAnswer {
            id: chance.id(),
            question: chance.whole(),
            score: chance.maybe(Chance::whole),
            note: chance.text(),
            other: chance.other(),
        }),
        other: chance.other(),
    }
}

pub fn origin(chance: &mut Chance) -> Origin {
    Origin {
        example_id: chance.text(),
        note: chance.text(),
        sources: chance.list(|chance| Source {
            title: chance.text(),
            url: chance.text(),
            licence: chance.text(),
            other: chance.other(),
        }),
        unverified: chance.texts(),
        other: chance.other(),
    }
}
