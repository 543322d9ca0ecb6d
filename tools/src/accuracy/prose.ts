/** What the page of accuracy says in words; figures stand in none of it. */
export const HOW = `# Accuracy

How well foi-records reads, how that is measured, and what the figures do not say. Printed by \`npm run generate\` from
[accuracy.figures.json](accuracy.figures.json), which \`npm run accuracy\` measures; do not edit.

## How it is measured

A labelled case is two files of one stem in a folder: the document (\`STEM.html\`, \`STEM.txt\`, \`STEM.pdf\`, \`STEM.docx\` or \`STEM.eml\`) and \`STEM.json\`, in
which a person wrote down what a perfect reading says. \`foi evaluate FOLDER…\` reads every document and compares.
Scores are micro-averages: each value counts once, whatever case it is in.

| Field | What counts as right |
|---|---|
| \`noise_removed\` | a line labelled as noise is not in the cleaned text: neither as a line nor, from 25 characters on, inside one |
| \`text_kept\` | a snippet labelled as content is in the cleaned text, white space and case aside |
| \`authority\`, \`reference\`, \`dateReceived\`, \`dateResponded\` | the value, white space and case aside; a value where the label has null is a false positive |
| \`regimes\`, \`outcome\` | exactly the labelled set, the labelled word |
| \`request\` | nine tenths of the words (token F1 ≥ 0.9) |
| \`qa\` | label equal, question and answer each with token F1 ≥ 0.9; null equals null only |
| \`qa_status\`, \`qa_exemptions\` | of questions that \`qa\` has right |
| \`citations\` | the same set of provisions, and one printed text inside the other |
| \`citation_role\` | of citations that are right |
| \`exemptions\` | the set of provisions relied on |

\`precision\` is the share of found values that are right, \`recall\` the share of values to be found that are found, F1
their harmonic mean, \`n\` how many were to be found. The interval in brackets holds 95 of 100 scores of as many cases drawn
at random, with repeats, from those at hand (1,000 draws, 300 in the tables by group; fixed seed). It says how much the figure
hangs on which cases were chosen; it does not say how other layouts would score.

\`foi evaluate\` also:

- \`--by-layout\` scores each layout by itself;
- \`-v\` lists every fault of every case;
- \`--save before.json\`, then \`--baseline before.json\` after a change: what was gained, what was lost, case by case;
- \`--json\` for programs.

\`npm run score\`, a part of \`npm test\`, holds the scores to \`fixtures/floors.json\`, shows what each case gained and lost against
\`fixtures/baseline.json\`, and fails under a floor. \`-- --raise\` raises floors to the present scores and keeps the present
faults as the baseline. Nothing lowers a floor; a floor is held on the cases that it was set on, so that a hard case that is
new breaks none, and raising over a larger set sets it anew. \`npm run new-case -- page.html --layout LAYOUT\` drafts a case from
what the extractor reads. The draft repeats the extractor's faults: a person has to correct it before it says anything.

Measuring takes minutes and every rule moves some figure, so that no check compares this page with a new measurement:
\`npm run score\` says where the figures here are no longer those of the labelled pages, and \`npm run accuracy\` brings them up to
date. The tests check only that this page is what its figures give.

### Two scorers, one result

There is a reference scorer in Python. A test runs both over the same readings, right ones and damaged ones, and
requires the same numbers to the last digit. What had to be matched: white space, line ends and words are Python's
(\`\\s\` has U+001C–U+001F and U+0085 and lacks U+FEFF; \`\\w\` is letters, numbers and the underscore, no combining marks);
case folding is done as lower, upper, lower, which equals Python's \`casefold\` for all of Unicode 14 except the dotless
i and Cherokee letters; lengths are in code points; ties are rounded to the even digit. One difference stays: where
two cases in different folders have the same id, \`foi evaluate\` refuses, while the reference scorer takes the last
record for both.`;

export const GROUPS = `## By layout, kind of body and format

F1 with its interval. Families tell how question and answer stand to each other, by the name of the layout; kinds are told by
the name of the body that answers, and 'under Scottish law' cuts across the other kinds. A dash is a field with nothing to find.
Most groups of labelled pages are small: look at the intervals first.`;

export const CONFIDENCE = `## Confidence

A record states of each value that was judged (authority, reference, dates, request, outcome; of each question its pair, its
status and its exemptions; of each citation its role; each exemption) the probability that it is right. It is a logistic sum of
weak signs that are known when the value is read: whether it was found by structure, by label or by order, by what margin it
won, whether labels follow on, what an answer begins and ends with, how much of the reply stands in some answer, what is damaged.
The weights are learned by \`npm run calibrate\` and are data (\`packages/extract/src/confidence/weights.generated.json\`).

They are learned from three sets that count the same: the cases of \`fixtures/cases\`, 1,500 generated pages, and values of pages
as they were read at first touch (\`fixtures/first-touch-values.json\`). The third is there because the rules were made on pages
of the first two: a confidence learned from those alone was too high on pages nobody had seen. It still can be, on pages
further off. On the labelled and generated pages it is, for the same reason, a little low. The third set counts for less where the
confidence would else be off by more than 0.04 on the other two; the file of weights says how much it counted.

Each value below was judged by weights that had seen no page of its layout (ten folds by layout). 'Expected calibration error'
(ECE) is the mean distance between the confidence stated and the share that is right, over ranges of confidence; 'told apart' is
the share of the pairs of one right and one wrong value in which the right one is the surer (a half would be chance).`;

export const CURVE = `### The reliability curve

Of the shipped weights, as \`foi evaluate\` prints it; the weights were learned from the first set, so that the table above is
the one to trust.`;

export const WEAK = `## What is not yet read well

The fields with the lowest F1 of any family of layouts or kind of body, of groups with eight values or more.`;

export const FIRST_TOUCH = `## Pages that nobody had seen

Labelled pages were made in batches by hands that did not write the rules, and each batch was scored before anyone looked into
it. This, and not the tables above, says how a stranger's page is read. Most batches were sought out to be unlike all that was
there. The rules were mended on all of them afterwards but those held back, so that these figures are history: no later reading
can measure them. \`fixtures/first-touch.json\` has the other fields.`;

export const LIMITS = `## What the figures do not say

- The labelled pages are written in the layouts of real bodies, with invented people and facts. Real pages are longer,
  more damaged and stranger.
- Cases in \`fixtures/cases\` were seen by those who wrote the rules. A figure over them shows that nothing was lost,
  not how a new authority's page will be read.
- Most layouts have one or two cases. A score by layout of one case is one page.
- Labels are one reading. Where a letter is unclear (was this question refused, or not held?) two careful people
  differ.
- Generated pages are of one hand: their wordings are those of the generator, and rules were tried on other seeds of it.

Before you publish findings: label twenty pages of your own collection (\`npm run new-case\`), run \`foi evaluate\` over
them, and give those figures.
`;
