//! What is left out of something that is in a file: of the items, the measures, the money. Only
//! what a framework has is named. What is left out whole belongs beside this.

use super::{count, is_story};
use crate::model::{Framework, Status};
use crate::text::{Message, Phrase};

/// Something of which a part is left out.
pub(super) struct Group {
    /// What it is, with how many there are and what of them is left out.
    of: Message,
    /// The parts that may be left out.
    details: &'static [Detail],
}

/// A part, and how many of what it is of have it.
type Detail = (Message, fn(&Framework) -> usize);

impl Group {
    /// "About the work: when it starts, how long it runs"; nothing if nothing is left out.
    pub fn said(&self, framework: &Framework) -> Option<Phrase> {
        let counted = self.details.iter().map(|(part, of)| (*part, of(framework)));
        let counted: Vec<_> = counted.filter(|(_, count)| *count > 0).collect();
        let most = counted.iter().map(|(_, count)| *count).max()?;
        let parts = counted.into_iter().map(|(part, _)| Phrase::new(part));
        let what = parts.reduce(|first, next| {
            let pair = Phrase::new(Message::LeftOutAnd).with("first", first);
            pair.with("next", next)
        })?;
        Some(Phrase::new(self.of).with("count", most).with("what", what))
    }
}

/// What of these neither format has a place for.
pub(super) const NEITHER: &[Group] = &[
    Group {
        of: Message::LeftOutOfItems,
        details: &[
            (Message::LeftOutPartners, |it| {
                count(&it.nodes, |node| {
                    node.lead_partner_id.is_some() || !node.supporting_partner_ids.is_empty()
                })
            }),
            (Message::LeftOutSuggesters, |it| {
                count(&it.nodes, |node| !node.suggested_by.is_empty())
            }),
            (Message::LeftOutMethods, |it| {
                count(&it.nodes, |node| node.delivery.is_some())
            }),
            (Message::LeftOutControl, |it| {
                count(&it.nodes, |node| node.control.is_some())
            }),
        ],
    },
    Group {
        of: Message::LeftOutOfMeasures,
        details: &[
            (Message::LeftOutBreakdowns, |it| {
                count(&it.measures, |measure| !measure.breakdowns.is_empty())
            }),
            (Message::LeftOutAskedBy, |it| {
                count(&it.measures, |measure| !measure.suggested_by.is_empty())
            }),
            (Message::LeftOutMinutes, |it| {
                count(&it.measures, |measure| {
                    measure.minutes_per_collection.is_some()
                })
            }),
            (Message::LeftOutYearOne, |it| {
                count(&it.measures, |measure| measure.baseline.set_in_year_one)
            }),
        ],
    },
    Group {
        of: Message::LeftOutOfPartners,
        details: &[
            (Message::LeftOutKinds, |it| {
                count(&it.partners, |partner| partner.kind.is_some())
            }),
            (Message::LeftOutSizes, |it| {
                count(&it.partners, |partner| partner.size.is_some())
            }),
            (Message::LeftOutHours, |it| {
                count(&it.partners, |partner| partner.hours_per_month.is_some())
            }),
        ],
    },
    Group {
        of: Message::LeftOutOfMoney,
        details: &[
            (Message::LeftOutCosts, |it| it.money.costs.len()),
            (Message::LeftOutPay, |it| one(it.money.pay_floor.is_some())),
            (Message::LeftOutInflation, |it| {
                let money = &it.money;
                one(money.inflation_rate.is_some() || is_said(&money.inflation_index))
            }),
            (Message::LeftOutCoreShare, |it| {
                one(it.money.payment.core_share.is_some())
            }),
            (Message::LeftOutPremium, |it| {
                one(it.money.payment.premium.is_some())
            }),
            (Message::LeftOutAdministration, |it| {
                one(it.money.payment.administration.is_some())
            }),
            (Message::LeftOutScenarios, |it| it.money.scenarios.len()),
        ],
    },
    Group {
        of: Message::LeftOutOfDraft,
        details: &[
            (Message::LeftOutStatus, |it| {
                one(it.about.status != Status::default())
            }),
            (Message::LeftOutOrigin, |it| {
                one(*it.origin != Default::default())
            }),
            (Message::LeftOutProfile, |it| {
                one(it.specification.profile != Default::default())
            }),
            (Message::LeftOutVersion, |it| {
                let specification = &it.specification;
                one(is_said(&specification.version) || is_said(&specification.reference))
            }),
            (Message::LeftOutSections, |it| {
                it.specification.left_out.len()
            }),
            (Message::LeftOutAdditions, |it| {
                it.specification.additions.len()
            }),
        ],
    },
];

/// What of these only OCDS has no place for.
pub(super) const NOT_OCDS: &[Group] = &[
    Group {
        of: Message::LeftOutOfLinks,
        details: &[
            (Message::LeftOutAssumptions, |it| {
                count(&it.links, |link| is_said(&link.assumption))
            }),
            (Message::LeftOutStrength, |it| {
                count(&it.links, |link| {
                    link.strength != Default::default() || !link.evidence_ids.is_empty()
                })
            }),
        ],
    },
    Group {
        of: Message::LeftOutOfInvolvement,
        details: &[
            (Message::LeftOutLevels, |it| {
                count(&it.involvement, |group| {
                    group.level_now.is_some() || group.level_wanted.is_some()
                })
            }),
            (Message::LeftOutPaid, |it| {
                count(&it.involvement, |group| group.paid.is_some())
            }),
            (Message::LeftOutNotHeard, |it| {
                count(&it.involvement, |group| is_said(&group.not_heard))
            }),
        ],
    },
    Group {
        of: Message::LeftOutOfEvidence,
        details: &[
            (Message::LeftOutKindsOfEvidence, |it| {
                count(&it.evidence, |piece| {
                    piece.kind.is_some() && !is_story(piece)
                })
            }),
            (Message::LeftOutBearing, |it| {
                count(&it.evidence, |piece| {
                    !piece.node_ids.is_empty() && !is_story(piece)
                })
            }),
            (Message::LeftOutStance, |it| {
                count(&it.evidence, |piece| {
                    piece.stance.is_some() && !is_story(piece)
                })
            }),
            (Message::LeftOutWeight, |it| {
                count(&it.evidence, |piece| {
                    piece.strength.is_some() && !is_story(piece)
                })
            }),
        ],
    },
];

/// What of these only CIDS has no term for.
pub(super) const NOT_CIDS: &[Group] = &[
    Group {
        of: Message::LeftOutOfCriteria,
        details: &[
            (Message::LeftOutWarnings, |it| {
                count(&it.criteria, |criterion| {
                    let is_watched = criterion.early_warning_node_id.is_some();
                    is_watched || is_said(&criterion.early_warning)
                })
            }),
            (Message::LeftOutResponses, |it| {
                count(&it.criteria, |criterion| {
                    let response = &criterion.response;
                    let words = [&response.what, &response.who_decides, &response.when];
                    words.into_iter().any(|words| is_said(words))
                })
            }),
        ],
    },
    Group {
        of: Message::LeftOutOfReachDepth,
        details: &[
            (Message::LeftOutEmphasis, |it| {
                one(it.reach_depth.emphasis.is_some())
            }),
            (Message::LeftOutAgreement, |it| {
                let reach = &it.reach_depth;
                let words = [
                    &reach.reason,
                    &reach.agreed_by,
                    &reach.rule_if_capacity_falls,
                ];
                one(words.into_iter().any(|words| is_said(words)))
            }),
            (Message::LeftOutSessions, |it| {
                let reach = &it.reach_depth;
                let numbers = [
                    reach.sessions_per_month,
                    reach.start_delay_months,
                    reach.sessions_for_full_effect,
                    reach.minimum_sessions,
                ];
                one(reach.term_months.is_some() || numbers.iter().any(Option::is_some))
            }),
            (Message::LeftOutEffect, |it| it.reach_depth.effect.len()),
        ],
    },
    Group {
        of: Message::LeftOutOfTerm,
        details: &[
            (Message::LeftOutPlace, |it| one(is_said(&it.about.place))),
            (Message::LeftOutStart, |it| one(is_said(&it.about.start))),
            (Message::LeftOutLength, |it| {
                one(it.about.term_months.is_some() || it.about.extension_months.is_some())
            }),
            (Message::LeftOutReviewDate, |it| {
                one(is_said(&it.about.review_date))
            }),
            (Message::LeftOutTrigger, |it| {
                one(is_said(&it.about.trigger))
            }),
            (Message::LeftOutWhyNow, |it| one(is_said(&it.about.why_now))),
        ],
    },
    Group {
        of: Message::LeftOutOfPeople,
        details: &[
            (Message::LeftOutEligibility, |it| {
                one(is_said(&it.need.eligibility))
            }),
            (Message::LeftOutPeopleSource, |it| {
                one(is_said(&it.need.people_source))
            }),
            (Message::LeftOutWhyThesePeople, |it| {
                one(is_said(&it.need.why_these_people))
            }),
            (Message::LeftOutFirst, |it| it.need.priority_groups.len()),
        ],
    },
];

fn is_said(words: &str) -> bool {
    !words.trim().is_empty()
}

fn one(is_there: bool) -> usize {
    usize::from(is_there)
}
