package pl.pomost.testing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.transform.Source;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/**
 * The transitional schemas of ECMA-376, as POI brings them: every part of a DOCX, PPTX or XLSX against the schema of its kind. Dublin
 * Core's own schema is not among them, so {@code docProps/core.xml} is looked at by nobody.
 */
public final class OfficeSchemas {

    private static final String SOURCES = "jar:" + Path.of("target/local/ooxml-schemas.jar").toUri() + "!/org/apache/poi/schemas/ooxml/src/";
    private static final List<String> ROOTS = List.of("wml", "pml", "sml", "dml-main", "dml-chart", "dml-picture", "dml-wordprocessingDrawing", "dml-spreadsheetDrawing",
            "shared-documentPropertiesExtended", "shared-documentPropertiesCustom", "opc-relationships");
    /** The schemas name these attributes and leave it to the reader where they come from. */
    private static final String XML_ATTRIBUTES = """
            <xsd:schema xmlns:xsd="http://www.w3.org/2001/XMLSchema" targetNamespace="http://www.w3.org/XML/1998/namespace">
              <xsd:attribute name="space"><xsd:simpleType><xsd:restriction base="xsd:NCName">
                <xsd:enumeration value="default"/><xsd:enumeration value="preserve"/></xsd:restriction></xsd:simpleType></xsd:attribute>
              <xsd:attribute name="lang" type="xsd:language"/>
            </xsd:schema>""";
    private static final List<String> NOT_OURS_TO_JUDGE = List.of("docProps/core.xml", "[Content_Types].xml");

    private OfficeSchemas() {
    }

    private static final class Read {

        static final Schema SCHEMA = schema();
    }

    /** Every violation, with the part in which it is; empty for a valid file. */
    public static List<String> violations(byte[] file) {
        List<String> found = new ArrayList<>();
        int parts = 0;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                String name = entry.getName();
                if ((name.endsWith(".xml") || name.endsWith(".rels")) && !NOT_OURS_TO_JUDGE.contains(name)) {
                    check(name, zip.readAllBytes(), found);
                    parts++;
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (parts == 0) {
            throw new AssertionError("No office file");
        }
        return found;
    }

    private static void check(String name, byte[] part, List<String> found) throws IOException {
        Validator validator = Read.SCHEMA.newValidator();
        validator.setErrorHandler(new Note(name, found));
        try {
            validator.validate(new StreamSource(new ByteArrayInputStream(part)));
        } catch (SAXException e) {
            found.add(name + ": " + e.getMessage());
        }
    }

    private static Schema schema() {
        try {
            Source[] sources = Stream.concat(Stream.<Source>of(new StreamSource(new StringReader(XML_ATTRIBUTES))),
                    ROOTS.stream().<Source>map(root -> new StreamSource(SOURCES + root + ".xsd"))).toArray(Source[]::new);
            return SchemaFactory.newDefaultInstance().newSchema(sources);
        } catch (SAXException e) {
            throw new IllegalStateException("The schemas cannot be read", e);
        }
    }

    private record Note(String part, List<String> found) implements ErrorHandler {

        @Override
        public void warning(SAXParseException warning) {
            // a schema has no warnings to give
        }

        @Override
        public void error(SAXParseException error) {
            found.add(part + ": " + error.getMessage());
        }

        @Override
        public void fatalError(SAXParseException error) {
            found.add(part + ": " + error.getMessage());
        }
    }
}
