package handbook.output.roadmap;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** An office file, read by other code than wrote it. What is not well-formed throws. */
public record OfficeParts(Map<String, byte[]> parts) {
    public static OfficeParts of(byte[] file) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return new OfficeParts(parts);
    }

    public Document xml(String part) {
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new ByteArrayInputStream(parts.get(part)));
        } catch (IOException | SAXException | ParserConfigurationException e) {
            throw new AssertionError(part, e);
        }
    }

    /** All elements of a name within another, whatever their depth. */
    public static List<Element> all(Node within, String name) {
        NodeList found = within instanceof Document document
                ? document.getElementsByTagName(name)
                : ((Element) within).getElementsByTagName(name);
        return IntStream.range(0, found.getLength())
                .mapToObj(at -> (Element) found.item(at))
                .toList();
    }

    public List<String> texts(String part, String name) {
        return all(xml(part), name).stream().map(Node::getTextContent).toList();
    }

    /** The cells of a sheet with something in them, by their addresses. */
    Map<String, String> cells(String sheet) {
        List<Element> names = all(xml("xl/workbook.xml"), "sheet");
        int place = IntStream.range(0, names.size())
                .filter(at -> names.get(at).getAttribute("name").equals(sheet))
                .findFirst()
                .orElseThrow();
        List<String> shared = texts("xl/sharedStrings.xml", "si");
        Map<String, String> cells = new LinkedHashMap<>();
        for (Element cell : all(xml("xl/worksheets/sheet" + (place + 1) + ".xml"), "c")) {
            String value = cell.getTextContent();
            if (!value.isEmpty()) {
                boolean isShared = cell.getAttribute("t").equals("s");
                cells.put(cell.getAttribute("r"), isShared ? shared.get(Integer.parseInt(value)) : value);
            }
        }
        return cells;
    }
}
