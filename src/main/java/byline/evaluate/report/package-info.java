/// Scorecards on paper: the terminal, `report.html`, `report.json` and `junit.xml`; enter through
/// [byline.evaluate.report.Reports].
@NullMarked
package byline.evaluate.report;

import org.jspecify.annotations.NullMarked;
