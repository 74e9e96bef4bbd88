# Prints who said what with what force, from the JSON-LD that depeche writes.
#   jq --raw-output --from-file examples/who-said-what.jq output/*.jsonld

# A label in French or any other language, or the last part of the IRI of somebody who has no name.
def name: .label.fr // ((.label // {})[]) // (.id | sub(".*[/:]"; ""));

.claims[]
| "\([.speaker[] | first(name)] | join(", ")) (\(.force | join(", "))): \(first(.text[]))"
