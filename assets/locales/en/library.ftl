### The library of published indicators. It is fetched with the pages of the parts.

library-level-population = Everyone in an area
library-level-person = Each person
library-level-service = The service
library-licence-open = Open Government Licence
library-licence-restricted = Needs a licence from its owner
library-licence-check = Free to use in practice; check its terms
library-licence-facts = From a published case study
library-licence-ours = Our own wording, free to use
library-caveat-name = Only its name was checked. Read the published definition before you rely on it.
library-caveat-recall = From memory, not checked. Read the published definition before you rely on it.
library-terms-open = { $source }. { $framework }, { $reference }. Contains public sector information licensed under the Open Government Licence v3.0.
library-terms-restricted = { $source }. { $framework }, { $reference }. It needs a licence from its owner.
library-terms-check = { $source }. { $framework }, { $reference }. Cite its authors and check its terms.
library-terms-facts = { $source }. { $framework }, { $reference }. A fact from a published case study.
library-terms-ours = { $source }. Throughline’s own wording, not from a national framework.
