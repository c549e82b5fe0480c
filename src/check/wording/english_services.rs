//! English words of services, activities and outputs, for the rules of wording.
//! The rules are beside this file; a line here is a word, never a decision.

use super::statement::Table;

#[rustfmt::skip]
pub(super) const ACTIVITY_STARTS: Table = &[
    "a programme of", "a range of", "a series of", "a single point of", "advise", "advising",
    "advocate for", "arrange", "arranging", "assess", "assessing", "build a", "build an", "buy",
    "carry out", "carrying out", "co ordinate", "co ordination of", "commission",
    "commissioning", "conduct", "conducting", "consult", "consulting", "coordinate",
    "coordinating", "coordination of", "create a", "create an", "create the", "creating a",
    "creating an", "creation of", "deliver", "delivering", "delivery of", "design a",
    "design and", "develop a", "develop an", "develop new", "develop the", "developing a",
    "developing an", "developing the", "development of a", "development of an",
    "development of new", "distribute", "distributing", "distribution of", "employ",
    "employing", "enable", "enabling", "encourage", "encouraging", "engage with",
    "engaging with", "ensure", "ensure that", "ensuring", "establish", "establishing",
    "facilitate", "facilitating", "facilitation of", "give advice", "give carers",
    "give children", "give families", "give out", "give parents", "give people", "give pupils",
    "give residents", "give staff", "give tenants", "give women", "give young", "help",
    "helping", "hold a", "hold an", "hold annual", "hold events", "hold forums",
    "hold meetings", "hold monthly", "hold quarterly", "hold regular", "hold sessions",
    "hold weekly", "hold workshops", "holding annual", "holding events", "holding monthly",
    "holding quarterly", "holding regular", "holding sessions", "holding weekly",
    "holding workshops", "host", "hosting", "identify and", "implement", "implementation of",
    "implementing", "installation of", "introduce a", "introduce an", "launch", "launching",
    "mentor", "offer", "offering", "one to one", "organise", "organising", "outreach to",
    "pilot", "produce a", "promote", "promoting", "promotion of", "provide", "providers will",
    "providing", "provision of", "publish", "purchase", "raise awareness", "raising awareness",
    "recruit", "recruiting", "recruitment of", "refer", "referring", "roll out of", "run",
    "running a", "running events", "running groups", "running sessions", "running workshops",
    "set up", "setting up", "signpost", "signposting", "staff will", "support", "supporting",
    "teach", "teaching", "the provider will", "the service offers", "the service provides",
    "the service will", "the team will", "train", "training", "undertake", "undertaking",
    "visit", "visiting", "volunteers will", "we deliver", "we offer", "we provide", "we run",
    "we support", "we will", "work with",
];

#[rustfmt::skip]
pub(super) const ACTIVITY_EXCEPTIONS: Table = &[
    "are", "become", "becomes", "comes", "continues", "feel", "feels", "grow", "grows",
    "has", "is", "last", "lasts", "reaches", "stays", "was",
];

#[rustfmt::skip]
pub(super) const SERVICE_NOUNS: Table = &[
    "adaptations", "advice", "advocacy", "app", "apps", "assessment", "assessments",
    "befriending", "bursaries", "campaign", "campaigns", "casework", "checks", "class",
    "classes", "clinic", "clinics", "club", "clubs", "co ordinator", "coaching", "coordinator",
    "counselling", "course", "courses", "drop in", "drop ins", "equipment", "forum", "forums",
    "grants", "group", "groups", "guidance", "help", "helpdesk", "helpline", "helplines",
    "hotline", "hub", "hubs", "information", "intervention", "interventions", "keyworker",
    "keyworkers", "leaflet", "leaflets", "lunches", "meals", "mediation", "mentoring",
    "navigator", "navigators", "newsletter", "newsletters", "officer", "officers", "outreach",
    "pack", "packs", "parcels", "placement", "placements", "plan", "plans", "policy", "portal",
    "prevention", "programme", "programmes", "project", "projects", "provision", "resource",
    "resources", "respite", "review", "reviews", "scheme", "schemes", "service", "services",
    "session", "sessions", "signposting", "strategy", "supervision", "support", "sustainment",
    "therapy", "toolkit", "training", "transport", "tuition", "visits", "vouchers", "website",
    "worker", "workers", "workshop", "workshops",
];

#[rustfmt::skip]
pub(super) const OUTPUT_STARTS: Table = &[
    "amount of", "an increase in the number of", "attendance at", "count of", "how many",
    "increase in number of", "increase in the number of", "increase the number of",
    "increased number of", "increased numbers of", "more people attend", "more people complete",
    "no of", "number of", "numbers of", "percentage of appointments",
    "percentage of assessments", "percentage of calls", "percentage of referrals",
    "percentage of sessions", "percentage of visits", "proportion of appointments",
    "proportion of calls", "proportion of referrals", "share of appointments",
    "share of referrals", "take up of", "the number of", "total number of", "total numbers of",
    "uptake of", "volume of",
];

#[rustfmt::skip]
pub(super) const OUTPUT_ACTS: Table = &[
    "attend a course", "attend a session", "attend a workshop", "attend at least",
    "attend sessions", "attend the course", "attend the drop in", "attend the group",
    "attend the programme", "attend the session", "attend the sessions",
    "attend the training", "attend the workshop", "attend the workshops", "attend training",
    "attend workshops", "attends sessions", "attends the course", "attends the programme",
    "attends the sessions", "complete a course", "complete the course",
    "complete the programme", "complete the sessions", "complete the training",
    "complete training", "completes a course", "completes the course",
    "completes the programme", "completes training", "enrol in", "enrol on", "sign up to",
    "signs up to", "take up the offer",
];

#[rustfmt::skip]
pub(super) const OUTPUTS: Table = &[
    "attendance at", "downloads", "enrolled on", "hours of advice", "hours of care",
    "hours of counselling", "hours of mentoring", "hours of support", "hours of training",
    "leaflets", "people assessed", "people contacted", "people enrolled", "people helped",
    "people reached", "people referred", "people registered", "people seen",
    "people served", "people signposted", "people supported", "people trained",
    "website visits",
];

#[rustfmt::skip]
pub(super) const OUTPUT_NOUNS: Table = &[
    "adaptations", "advice", "appointments", "assessments", "audits", "awards", "calls",
    "campaigns", "cases", "checks", "classes", "clinics", "connections", "consultations",
    "contacts", "courses", "enquiries", "events", "forums", "grants", "groups", "hours",
    "interviews", "kits", "leaflets", "letters", "meals", "meetings", "newsletters", "packs",
    "parcels", "plans", "posters", "practitioners", "professionals", "programmes", "referrals",
    "reports", "reviews", "screenings", "sessions", "staff", "surveys", "teachers", "visits",
    "volunteers", "vouchers", "workers", "workshops",
];

#[rustfmt::skip]
pub(super) const OUTPUT_PARTICIPLES: Table = &[
    "accepted", "agreed", "answered", "attended", "awarded", "booked", "carried out", "closed",
    "completed", "delivered", "distributed", "done", "employed", "given", "handed out", "held",
    "in place", "installed", "issued", "kept", "made", "offered", "opened", "planned",
    "provided", "received", "recruited", "registered", "returned", "run", "sent", "served",
    "set up", "started", "supervised", "trained", "visited", "written",
];

#[rustfmt::skip]
pub(super) const SEEN_TO: Table = &[
    "answered", "assessed", "called back", "contacted", "reached", "responded to",
    "reviewed", "screened", "seen", "triaged", "visited",
];

#[rustfmt::skip]
pub(super) const SOON: Table = &[
    "in", "inside", "on time", "within",
];

#[rustfmt::skip]
pub(super) const DISGUISES: Table = &[
    "access services", "access support", "accesses support", "are assessed", "are assisted",
    "are contacted by", "are directed to", "are enabled to", "are encouraged to", "are given",
    "are guided", "are helped", "are identified", "are informed", "are invited to",
    "are kept informed", "are linked in", "are linked to care", "are linked to services",
    "are linked to support", "are linked to treatment", "are linked with", "are made aware",
    "are offered", "are provided with", "are referred", "are seen by", "are signposted",
    "are supported", "are visited by", "be assessed", "be assisted", "be contacted by",
    "be directed to", "be enabled to", "be encouraged to", "be given", "be guided", "be helped",
    "be identified", "be informed", "be invited to", "be kept informed", "be linked in",
    "be linked to care", "be linked to services", "be linked to support",
    "be linked to treatment", "be linked with", "be made aware", "be offered",
    "be provided with", "be referred", "be seen by", "be signposted", "be supported",
    "be visited by", "being assessed", "being assisted", "being contacted by",
    "being directed to", "being enabled to", "being encouraged to", "being given",
    "being guided", "being helped", "being identified", "being informed", "being invited to",
    "being kept informed", "being linked in", "being linked to care",
    "being linked to services", "being linked to support", "being linked to treatment",
    "being linked with", "being made aware", "being offered", "being provided with",
    "being referred", "being seen by", "being signposted", "being supported",
    "being visited by", "benefit from", "benefits from", "better access to",
    "can access services", "complies", "complies with", "comply with", "easier access to",
    "engage with care", "engage with interventions", "engage with professionals",
    "engage with provision", "engage with services", "engage with staff", "engage with support",
    "engage with the programme", "engage with the project", "engage with the service",
    "engage with the team", "engage with their key worker", "engage with their mentor",
    "engage with their support worker", "engage with their worker",
    "engage with their youth worker", "engage with treatment", "engage with workers",
    "engages with care", "engages with interventions", "engages with professionals",
    "engages with provision", "engages with services", "engages with staff",
    "engages with support", "engages with the programme", "engages with the project",
    "engages with the service", "engages with the team", "engages with their key worker",
    "engages with their mentor", "engages with their support worker",
    "engages with their worker", "engages with their youth worker", "engages with treatment",
    "engages with workers", "equal access to", "fairer access to", "faster access to",
    "gain access to", "gain better access to", "gain easier access to", "gain easy access to",
    "gain good access to", "gains access to", "gains better access to",
    "gains easier access to", "gains easy access to", "gains good access to", "get access to",
    "get better access to", "get easier access to", "get easy access to", "get good access to",
    "gets access to", "gets better access to", "gets easier access to", "gets easy access to",
    "gets good access to", "greater access to", "has a named", "has access to",
    "has better access to", "has easier access to", "has easy access to", "has good access to",
    "have a named", "have access to", "have better access to", "have easier access to",
    "have easy access to", "have good access to", "improved access to", "increased access to",
    "is assessed", "is assisted", "is contacted by", "is directed to", "is enabled to",
    "is encouraged to", "is given", "is guided", "is helped", "is identified", "is informed",
    "is invited to", "is kept informed", "is linked in", "is linked to care",
    "is linked to services", "is linked to support", "is linked to treatment", "is linked with",
    "is made aware", "is offered", "is provided with", "is referred", "is seen by",
    "is signposted", "is supported", "is visited by", "more access to", "quicker access to",
    "timely access to",
];

#[rustfmt::skip]
pub(super) const DISGUISE_EXCEPTIONS: Table = &[
    "are given by each", "are given by family", "are given by friends",
    "are given by neighbours", "are given by people", "are given by their",
    "are helped by each", "are helped by family", "are helped by friends",
    "are helped by neighbours", "are helped by people", "are helped by their",
    "are supported by each", "are supported by family", "are supported by friends",
    "are supported by neighbours", "are supported by people", "are supported by their",
    "be given by each", "be given by family", "be given by friends",
    "be given by neighbours", "be given by people", "be given by their",
    "be helped by each", "be helped by family", "be helped by friends",
    "be helped by neighbours", "be helped by people", "be helped by their",
    "be supported by each", "be supported by family", "be supported by friends",
    "be supported by neighbours", "be supported by people", "be supported by their",
    "being given by each", "being given by family", "being given by friends",
    "being given by neighbours", "being given by people", "being given by their",
    "being helped by each", "being helped by family", "being helped by friends",
    "being helped by neighbours", "being helped by people", "being helped by their",
    "being supported by each", "being supported by family", "being supported by friends",
    "being supported by neighbours", "being supported by people",
    "being supported by their", "is given by each", "is given by family",
    "is given by friends", "is given by neighbours", "is given by people",
    "is given by their", "is helped by each", "is helped by family", "is helped by friends",
    "is helped by neighbours", "is helped by people", "is helped by their",
    "is supported by each", "is supported by family", "is supported by friends",
    "is supported by neighbours", "is supported by people", "is supported by their",
];

#[rustfmt::skip]
pub(super) const RECEIVES: Table = &[
    "access", "accesses", "are given", "get", "gets", "is given", "receive", "receives",
];
