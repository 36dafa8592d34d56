package handbook.output.roadmap;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** An XML file that is written from its start to its end. */
final class XmlPart {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final XMLStreamWriter xml;

    /** @param root its outermost element, with its attributes: name, value, name, value */
    XmlPart(String root, String... attributes) {
        try {
            xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
            xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        open(root, attributes);
    }

    XmlPart open(String element, String... attributes) {
        return write(() -> {
            xml.writeStartElement(element);
            writeAttributes(attributes);
        });
    }

    /** An element that holds nothing. */
    XmlPart empty(String element, String... attributes) {
        return write(() -> {
            xml.writeEmptyElement(element);
            writeAttributes(attributes);
        });
    }

    /** An element that holds a text alone. */
    XmlPart holding(String element, String text, String... attributes) {
        return open(element, attributes).text(text).close();
    }

    XmlPart text(String text) {
        return write(() -> xml.writeCharacters(allowed(text)));
    }

    XmlPart close() {
        return write(xml::writeEndElement);
    }

    /** The whole file; nothing can be written after it. */
    byte[] bytes() {
        write(() -> {
            xml.writeEndDocument();
            xml.close();
        });
        return bytes.toByteArray();
    }

    private void writeAttributes(String... attributes) throws XMLStreamException {
        for (int at = 0; at < attributes.length; at += 2) {
            xml.writeAttribute(attributes[at], allowed(attributes[at + 1]));
        }
    }

    /** Without the characters that no XML file can hold. */
    private static String allowed(String text) {
        return text.codePoints()
                .filter(one -> one >= 0x20 && one != 0xFFFE && one != 0xFFFF && !(one >= 0xD800 && one <= 0xDFFF)
                        || one == '\n'
                        || one == '\t')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private interface Writing {
        void write() throws XMLStreamException;
    }

    private XmlPart write(Writing writing) {
        try {
            writing.write();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return this;
    }
}
