package dev.baton.server.configuration.reading;

import java.util.Optional;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.composer.Composer;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;
import org.yaml.snakeyaml.resolver.Resolver;

/** Parses a YAML text into its whole {@link Section}. */
public final class YamlFile {

    private YamlFile() {}

    /** The file's top level; a text that is no YAML is one problem, and empty. */
    public static Optional<Section> parse(YamlText text, Schema schema, Findings findings) {
        Spot start = Spot.start(text.name());
        try {
            Node root = nodes(text.text());
            if (root == null) {
                findings.problem(start.toString(), "is empty; start from baton.example.yaml.");
                return Optional.empty();
            }
            return Optional.of(Section.whole(root, start, schema, findings));
        } catch (MarkedYAMLException e) {
            int line = e.getProblemMark() == null ? 1 : e.getProblemMark().getLine() + 1;
            findings.problem(new Spot(text.name(), line, "").toString(), "is no YAML: " + e.getProblem() + ".");
        } catch (YAMLException e) {
            findings.problem(start.toString(), "is no YAML: " + e.getMessage());
        }
        return Optional.empty();
    }

    /** Nodes alone are asked for, so nothing is loaded that would make objects of them or write them. */
    private static Node nodes(String yaml) {
        LoaderOptions options = new LoaderOptions();
        return new Composer(new ParserImpl(new StreamReader(yaml), options), new Resolver(), options).getSingleNode();
    }
}
