package org.lmcplan.project;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * An example in the javadoc of a type: what is between {@code <pre>{@code} and the closing tag.
 *
 * @param name the name of the class that it becomes, made of the file and the number of the line
 * @param lines the lines, without the stars of the comment
 */
record JavadocExample(String name, List<String> lines) {

    private static final String START = "* <pre>{@code";
    private static final String END = "* }</pre>";
    private static final String PRINTED = "; // ";
    private static final Pattern DECLARATION = Pattern.compile("(public |final )*(class|record|enum|interface) .*");

    static List<JavadocExample> allIn(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file);
        String type = file.getFileName().toString().replace(".java", "").replace('-', '_');
        List<JavadocExample> examples = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).strip().equals(START)) {
                List<String> code = new ArrayList<>();
                for (int j = i + 1; !lines.get(j).strip().equals(END); j++) {
                    code.add(lines.get(j).strip().replaceFirst("^\\* ?", ""));
                }
                examples.add(new JavadocExample(type + "_" + (i + 1), code));
            }
        }
        return examples;
    }

    /** The examples in the javadoc of the type itself, not of its members. */
    static List<JavadocExample> beforeMembersOf(Path file, Class<?> type) throws IOException {
        List<String> lines = Files.readAllLines(file);
        int declaration = 0;
        while (!lines.get(declaration).matches("public .*\\b" + type.getSimpleName() + "\\b.*")) {
            declaration++;
        }
        int end = declaration;
        return allIn(file).stream()
                .filter(each -> Integer.parseInt(each.name().replaceFirst(".*_", "")) <= end)
                .toList();
    }

    /** Whether it declares a type instead of giving statements. */
    boolean isDeclaration() {
        return DECLARATION.matcher(lines.get(0)).matches();
    }

    /** Whether it says what it prints. */
    boolean prints() {
        return !expected().isEmpty();
    }

    List<String> expected() {
        return lines.stream()
                .filter(line -> line.contains("System.out.println(") && line.contains(PRINTED))
                .map(line -> line.substring(line.indexOf(PRINTED) + PRINTED.length()))
                .toList();
    }
}
