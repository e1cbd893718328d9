package org.lmcplan.cli.check;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lmcplan.cli.terminal.CommandFailure;
import org.lmcplan.cli.terminal.Console;
import org.lmcplan.cli.terminal.ExitCode;
import org.lmcplan.cli.terminal.LmcCommand;
import org.lmcplan.cli.terminal.OptionValues;
import org.lmcplan.cli.terminal.Surroundings;
import org.lmcplan.io.Format;
import org.lmcplan.io.LmcWriter;
import org.lmcplan.model.problem.Message;
import org.lmcplan.model.problem.ProblemReport;
import org.lmcplan.validate.format.ReportFormat;
import org.lmcplan.validate.format.ReportOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Checks a configuration, shows the one in force, or writes a template to start from. */
@Command(name = "config")
public final class ConfigCommand extends LmcCommand {

    @Mixin
    private ProfileOptions configurationOptions = new ProfileOptions();

    @Parameters(index = "0", paramLabel = "check|show|init", descriptionKey = "action")
    private String action = "";

    @Parameters(index = "1", arity = "0..1", paramLabel = "FILE", descriptionKey = "file")
    @Nullable
    private String file;

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT",
            descriptionKey = "format")
    private String format = "text";

    /** A command that sees these surroundings. */
    public ConfigCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    protected ExitCode run(Console console) throws IOException {
        if (file != null && configurationOptions.file != null) {
            throw CommandFailure.usage(
                    Message.of("The configuration is given twice.", "重复给出了验证配置。"),
                    Message.of("leave out --config", "请去掉 --config"));
        }
        return switch (OptionValues.choice("config", action, "check", "show", "init")) {
            case "check" -> check(console);
            case "show" -> show(console);
            default -> init(console);
        };
    }

    private ExitCode check(Console console) {
        ReportFormat written = OptionValues.code("--format", format, ReportFormat.class);
        Optional<ConfigurationFile> found = find(console);
        Optional<ConfigurationFile> baseline = configurationOptions
                .baseline()
                .map(name -> ConfigurationFile.named(name, console.surroundings(), Message.nothing()));
        if (found.isEmpty() && baseline.isEmpty()) {
            throw CommandFailure.usage(
                    Message.of("There is no configuration to check.", "没有可检查的验证配置。"),
                    Message.of("name a file, or write one with 'lmc config init'", "请给出文件名，或用“lmc config init”生成"));
        }
        ProblemReport faults = found.map(
                        one -> ConfigurationLoading.configuration(one).faults())
                .orElse(ProblemReport.of(List.of()));
        ProblemReport all = baseline.map(
                        one -> faults.and(ConfigurationLoading.baseline(one).faults()))
                .orElse(faults);
        String source = found.or(() -> baseline).orElseThrow().document().label();
        console.print(written.write(all, ReportOptions.in(console.locale()).withSource(source)));
        if (ConfigurationLoading.isUnreadable(all)) {
            return ExitCode.INPUT_OR_OUTPUT;
        }
        return all.hasErrors() ? ExitCode.FINDINGS : ExitCode.DONE;
    }

    private ExitCode show(Console console) {
        OptionValues.choice("--format", format, "text", "json");
        if (file != null) {
            configurationOptions.file = file;
        }
        LoadedConfiguration loaded = new ConfigurationLoading(console).load(configurationOptions);
        LocalDate today = console.surroundings().today().get();
        ConfigurationView view = new ConfigurationView(loaded, today, console.locale());
        console.print(format.equals("json") ? LmcWriter.create().toText(view.data(), Format.JSON) : view.text());
        return ExitCode.DONE;
    }

    private ExitCode init(Console console) throws IOException {
        String name = file == null ? ConfigurationFile.USUAL_NAME : file;
        Path path = console.surroundings().path(name);
        Path folder = path.toAbsolutePath().normalize().getParent();
        try {
            if (folder != null && file == null) {
                Files.createDirectories(folder);
            }
            Files.write(path, template(console).getBytes(StandardCharsets.UTF_8), StandardOpenOption.CREATE_NEW);
        } catch (FileAlreadyExistsException there) {
            throw CommandFailure.output(
                    Message.of("{0} exists already, and is left as it is.", "{0} 已存在，未作改动。", name), there);
        } catch (IOException failed) {
            throw CommandFailure.output(
                    Message.of("Cannot write {0}: {1}.", "无法写入 {0}：{1}。", name, reason(failed)), failed);
        }
        console.note(Message.of("Wrote {0}.", "已写入 {0}。", name));
        return ExitCode.DONE;
    }

    private static Message reason(IOException failed) {
        return failed instanceof NoSuchFileException
                ? Message.of("its folder does not exist", "它所在的文件夹不存在")
                : Message.of("access denied", "没有访问权限");
    }

    private Optional<ConfigurationFile> find(Console console) {
        return file == null
                ? ConfigurationFile.find(configurationOptions, console.surroundings())
                : Optional.of(ConfigurationFile.named(file, console.surroundings(), Message.nothing()));
    }

    private static String template(Console console) throws IOException {
        String name = console.locale().getLanguage().equals("zh") ? "validation_zh.yaml" : "validation.yaml";
        try (InputStream in = ConfigCommand.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
