package dev.baton.architecture;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.Tree.Kind;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/**
 * One law of how the code is written.
 *
 * @param breaches what in a file breaks it; nothing when all is well
 * @param planted the file in the test resources that must break it
 */
record SourceLaw(String says, Function<Source, List<String>> breaches, String planted) {

    private static final int LONGEST_LITERAL = 200;

    static Stream<SourceLaw> laws() {
        return Stream.of(
                new SourceLaw("every public type says in a sentence what it is", SourceLaw::silentTypes, "Silent.java"),
                new SourceLaw(
                        "every package says in a sentence what it is", SourceLaw::silentPackages, "package-info.java"),
                new SourceLaw("no payload lives in a string", SourceLaw::longLiterals, "Payload.java"),
                words("nobody signs a file", "@author|@since \\d|@version", "Signed.java"),
                words("no open end without its issue", "\\b(TODO|FIXME|XXX)\\b(?!.*#\\d)", "OpenEnd.java"),
                words("no test sleeps", "Thread\\s*\\.\\s*sleep|TimeUnit\\.\\w+\\.sleep", "Sleeps.java"),
                words(
                        "our own ports are not mocked",
                        "\\bmock\\((Handoffs|Chat|Inventory|Agenda|Places|People|Deliveries|Transaction|FrontDesk)\\.class",
                        "MocksOurs.java"));
    }

    private static SourceLaw words(String says, String never, String planted) {
        var pattern = Pattern.compile(never);
        return new SourceLaw(
                says,
                source -> source.text()
                        .lines()
                        .filter(line -> pattern.matcher(line).find())
                        .toList(),
                planted);
    }

    private static List<String> silentTypes(Source source) {
        if (!source.isProduct()) {
            return List.of();
        }
        var silent = new ArrayList<String>();
        new TreePathScanner<@Nullable Void, List<String>>() {
            @Override
            public @Nullable Void visitClass(ClassTree type, List<String> found) {
                if (isPublic(getCurrentPath()) && source.docs().getDocComment(getCurrentPath()) == null) {
                    found.add(type.getSimpleName().toString());
                }
                return super.visitClass(type, found);
            }
        }.scan(source.tree(), silent);
        return silent;
    }

    /** Public, and so is all around it; what stands in an interface is public without saying so. */
    private static boolean isPublic(TreePath path) {
        var type = (ClassTree) path.getLeaf();
        var around = path.getParentPath().getLeaf();
        if (type.getSimpleName().isEmpty()) {
            return false;
        }
        if (around instanceof ClassTree outer) {
            var said = outer.getKind() == Kind.INTERFACE
                    || type.getModifiers().getFlags().contains(Modifier.PUBLIC);
            return said && isPublic(path.getParentPath());
        }
        return type.getModifiers().getFlags().contains(Modifier.PUBLIC);
    }

    private static List<String> silentPackages(Source source) {
        var file = source.file().getFileName();
        if (!source.isProduct() || file == null || !file.toString().equals("package-info.java")) {
            return List.of();
        }
        var path = TreePath.getPath(source.tree(), source.tree().getPackage());
        var doc = source.docs().getDocComment(path);
        return doc == null || doc.isBlank() ? List.of("no sentence") : List.of();
    }

    private static List<String> longLiterals(Source source) {
        var found = new ArrayList<String>();
        new TreePathScanner<@Nullable Void, List<String>>() {
            @Override
            public @Nullable Void visitLiteral(LiteralTree literal, List<String> found) {
                if (literal.getValue() instanceof String text && isPayload(text)) {
                    found.add(text.substring(0, 40) + "…");
                }
                return super.visitLiteral(literal, found);
            }
        }.scan(source.tree(), found);
        return found;
    }

    /** A table of examples is not one, however long; a document, or a line that nobody reads to its end, is. */
    private static boolean isPayload(String text) {
        var document = text.length() > LONGEST_LITERAL && text.strip().matches("(?s)[{\\[<].*");
        return document || text.lines().anyMatch(line -> line.length() > LONGEST_LITERAL);
    }

    @Override
    public String toString() {
        return says;
    }
}
