package dev.baton.server.configuration.reading;

import java.io.StringReader;
import java.util.Optional;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Node;

/** Parses a YAML text into its whole {@link Section}. */
public final class YamlFile {

    private YamlFile() {}

    /** The file's top level; a text that is no YAML is one problem, and empty. */
    public static Optional<Section> parse(YamlText text, Schema schema, Findings findings) {
        Spot start = Spot.start(text.name());
        try {
            Node root = new Yaml(new SafeConstructor(new LoaderOptions())).compose(new StringReader(text.text()));
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
}
