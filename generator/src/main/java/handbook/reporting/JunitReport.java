package handbook.reporting;

import handbook.diagnostics.Diagnostic;
import handbook.diagnostics.Printable;
import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * The XML that build servers read the results of tests from: a suite for each file with problems, a case for each problem. One that
 * stands in the way of publishing has failed, one that does not is skipped.
 */
final class JunitReport {
    private final Report report;
    private final XMLStreamWriter xml;

    private JunitReport(Report report, XMLStreamWriter xml) {
        this.report = report;
        this.xml = xml;
    }

    static void write(Report report, PrintWriter out) {
        try {
            new JunitReport(report, XMLOutputFactory.newFactory().createXMLStreamWriter(out)).suites();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        out.print('\n');
    }

    private void suites() throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        line();
        xml.writeStartElement("testsuites");
        xml.writeAttribute("name", "handbook check");
        counts(report.problems());
        Map<String, List<Diagnostic>> files = report.problems().stream()
                .collect(Collectors.groupingBy(
                        problem -> problem.place().path(), LinkedHashMap::new, Collectors.toList()));
        for (Map.Entry<String, List<Diagnostic>> file : files.entrySet()) {
            suite(file.getKey(), file.getValue());
        }
        if (files.isEmpty()) {
            clean();
        }
        line();
        xml.writeEndElement();
        xml.writeEndDocument();
        xml.flush();
    }

    private void suite(String path, List<Diagnostic> problems) throws XMLStreamException {
        start("testsuite", Printable.of(path));
        counts(problems);
        xml.writeAttribute(
                "skipped",
                String.valueOf(problems.stream()
                        .filter(problem -> !report.fails(problem))
                        .count()));
        for (Diagnostic problem : problems) {
            problem(problem);
        }
        line();
        xml.writeEndElement();
    }

    /** Build servers take a file without any case for a fault. */
    private void clean() throws XMLStreamException {
        start("testsuite", "handbook");
        xml.writeAttribute("tests", "1");
        xml.writeAttribute("failures", "0");
        xml.writeAttribute("errors", "0");
        start("testcase", "no problems");
        xml.writeAttribute("classname", "handbook");
        xml.writeEndElement();
        line();
        xml.writeEndElement();
    }

    private void counts(List<Diagnostic> problems) throws XMLStreamException {
        long failures = problems.stream().filter(report::fails).count();
        xml.writeAttribute("tests", String.valueOf(Math.max(1, problems.size())));
        xml.writeAttribute("failures", String.valueOf(failures));
        xml.writeAttribute("errors", "0");
    }

    private void problem(Diagnostic problem) throws XMLStreamException {
        int line = problem.place().line();
        String rule = problem.rule().id();
        start(
                "testcase",
                line == 0 ? rule : rule + " at " + line + ":" + problem.place().column());
        xml.writeAttribute("classname", Printable.of(problem.place().path()));
        xml.writeStartElement(report.fails(problem) ? "failure" : "skipped");
        xml.writeAttribute("type", rule);
        xml.writeAttribute("message", Printable.of(problem.message()));
        xml.writeCharacters(Printable.of(problem.place() + ": " + Advised.text(problem)));
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private void start(String element, String name) throws XMLStreamException {
        line();
        xml.writeStartElement(element);
        xml.writeAttribute("name", name);
    }

    private void line() throws XMLStreamException {
        xml.writeCharacters("\n");
    }
}
