package io.assay.cli;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/// A picture as a strict reader of XML sees it, with what holds for every picture.
final class ParsedPicture {
    private static final Set<String> ALLOWED =
            Set.of("svg", "title", "desc", "style", "rect", "line", "path", "circle", "text", "g");

    private ParsedPicture() {}

    /// Parses and checks.
    static Document of(Path file) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        Document picture = factory.newDocumentBuilder().parse(file.toFile());
        NodeList all = picture.getElementsByTagName("*");
        for (int i = 0; i < all.getLength(); i++) {
            Element element = (Element) all.item(i);
            assertTrue(ALLOWED.contains(element.getTagName()), element.getTagName());
            for (int j = 0; j < element.getAttributes().getLength(); j++) {
                String name = element.getAttributes().item(j).getNodeName();
                assertTrue(!name.startsWith("on") && !name.contains("href"), name);
            }
        }
        return picture;
    }
}
