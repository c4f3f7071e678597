package byline.evaluate.report;

import byline.evaluate.scorecard.Scorecard;
import byline.evaluate.scorecard.ScoredQuestion;
import java.io.StringWriter;
import java.util.Locale;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/// A scorecard as JUnit XML, which build servers show as tests: one test case a question.
final class JunitReport {

    private JunitReport() {}

    static String of(Scorecard scorecard) {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            suite(xml, scorecard);
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException("writing XML to memory", impossible);
        }
        return text + "\n";
    }

    private static void suite(XMLStreamWriter xml, Scorecard scorecard) throws XMLStreamException {
        int tests = scorecard.questions().size();
        xml.writeStartElement("testsuite");
        xml.writeAttribute("name", allowed(scorecard.name()));
        xml.writeAttribute("tests", String.valueOf(tests));
        xml.writeAttribute("failures", String.valueOf(tests - scorecard.passed()));
        xml.writeAttribute("errors", "0");
        for (ScoredQuestion question : scorecard.questions()) {
            testCase(xml, scorecard.name(), question);
        }
        xml.writeEndElement();
    }

    private static void testCase(XMLStreamWriter xml, String suite, ScoredQuestion question) throws XMLStreamException {
        xml.writeStartElement("testcase");
        xml.writeAttribute("classname", allowed(suite));
        xml.writeAttribute("name", allowed(question.id()));
        xml.writeAttribute(
                "time",
                String.format(Locale.ROOT, "%.3f", question.outcome().total().toNanos() / 1e9));
        if (!question.verdict().passed()) {
            String failures = String.join("\n", question.verdict().failures());
            xml.writeStartElement("failure");
            xml.writeAttribute(
                    "message", allowed(question.outcome().question().question().text()));
            xml.writeCharacters(allowed(failures));
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }

    /// XML 1.0 has no way to write most control characters, escaped or not.
    private static String allowed(String text) {
        return text.codePoints()
                .map(c -> c == '\t'
                                || c == '\n'
                                || (c >= ' ' && c <= 0xD7FF)
                                || (c >= 0xE000 && c <= 0xFFFD)
                                || c > 0xFFFF
                        ? c
                        : '\uFFFD')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
