package org.lmcplan.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

/** A POM as it is published: without a parent, a build or a profile. */
record PublishedPom(String artifact, Document document) {

    static PublishedPom of(String artifact) throws Exception {
        Path file = PublishedModule.ROOT.resolve(Path.of(artifact, "target", "published-pom.xml"));
        assertThat(Files.exists(file)).as("run 'mvn package' to make " + file).isTrue();
        return new PublishedPom(
                artifact,
                DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(file.toFile()));
    }

    /** The texts of the elements that the expression selects. */
    List<String> texts(String expression) throws XPathExpressionException {
        NodeList found =
                (NodeList) XPathFactory.newInstance().newXPath().evaluate(expression, document, XPathConstants.NODESET);
        return IntStream.range(0, found.getLength())
                .mapToObj(index -> found.item(index).getTextContent().strip())
                .toList();
    }

    String text(String expression) throws XPathExpressionException {
        List<String> texts = texts(expression);
        assertThat(texts).as("%s of %s", expression, artifact).hasSize(1);
        return texts.get(0);
    }

    /** The names of the elements directly in the project. */
    List<String> elements() throws XPathExpressionException {
        NodeList found = document.getDocumentElement().getElementsByTagName("*");
        return IntStream.range(0, found.getLength())
                .mapToObj(found::item)
                .filter(node -> node.getParentNode().equals(document.getDocumentElement()))
                .map(node -> node.getNodeName())
                .toList();
    }

    @Override
    public String toString() {
        return artifact;
    }
}
