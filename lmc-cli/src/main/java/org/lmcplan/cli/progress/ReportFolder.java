package org.lmcplan.cli.progress;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.lmcplan.cli.input.Input;
import org.lmcplan.cli.output.OutputFile;
import org.lmcplan.cli.terminal.CommandFailure;
import org.lmcplan.cli.terminal.Console;
import org.lmcplan.model.problem.Message;

/**
 * The folder that a report is written into. Nothing is written before every file is known to be new, or an earlier report.
 *
 * @param console where the names of the files are said
 * @param name how the user named the folder
 * @param force whether files that are no reports may be replaced
 */
record ReportFolder(Console console, String name, boolean force) {

    OutputFile file(ReportKind kind, Locale locale, List<Input> inputs) {
        String fileName = kind.fileName(locale);
        Path path = folder().resolve(fileName);
        String shown = name.endsWith("/") ? name + fileName : name + "/" + fileName;
        if (!force && Files.exists(path) && !kind.wrote(content(path, shown))) {
            throw CommandFailure.input(
                    Message.of("{0} exists and is no report of lmc.", "{0} 已存在，且不是 lmc 生成的报告。", shown),
                    Message.of("--force replaces it", "如需替换，请加 --force"));
        }
        return new OutputFile(shown, path).apartFrom(inputs);
    }

    void write(Map<OutputFile, String> texts) {
        if (Files.exists(folder()) && !Files.isDirectory(folder())) {
            throw CommandFailure.input(
                    Message.of("{0} is not a folder.", "{0} 不是文件夹。", name),
                    Message.of("name a folder with -d", "请用 -d 指明文件夹"));
        }
        try {
            Files.createDirectories(folder());
        } catch (IOException failed) {
            throw CommandFailure.output(Message.of("Cannot make the folder {0}.", "无法创建文件夹 {0}。", name), failed);
        }
        texts.forEach((file, text) -> {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            boolean replaces = Files.exists(file.path()) && !Arrays.equals(content(file.path(), file.name()), bytes);
            file.write(bytes);
            console.note(
                    replaces
                            ? Message.of("Replaced {0}, which was different.", "已替换内容不同的 {0}。", file.name())
                            : Message.of("Wrote {0}.", "已写入 {0}。", file.name()));
        });
    }

    private Path folder() {
        return console.surroundings().path(name);
    }

    private static byte[] content(Path path, String shown) {
        try {
            return Files.isRegularFile(path) ? Files.readAllBytes(path) : new byte[0];
        } catch (IOException failed) {
            throw CommandFailure.output(Message.of("Cannot read {0}.", "无法读取 {0}。", shown), failed);
        }
    }
}
