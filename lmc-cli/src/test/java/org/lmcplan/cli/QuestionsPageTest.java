package org.lmcplan.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.lmcplan.io.BundledPlan;
import org.lmcplan.io.BundledRegister;
import org.lmcplan.model.assess.Assessment;
import org.lmcplan.model.assess.AssessmentOptions;
import org.lmcplan.model.evidence.Register;
import org.lmcplan.tables.DatabaseExport;
import org.lmcplan.tables.Tables;

/** The answers of {@code docs/questions.md} are those that the commands and SELECTs beside them give. */
class QuestionsPageTest {

    private static final Path PAGE = Path.of("../docs/questions.md");
    private static final Pattern ASKED =
            Pattern.compile("```(sh|sql)\\n(.*?)```((?:(?!```).)*?)```text\\n(.*?)```", Pattern.DOTALL);

    @Test
    void everyAnswerIsWhatTheCommandOrTheSelectGives() throws IOException, SQLException {
        String page = new String(Files.readAllBytes(PAGE), UTF_8);
        StringBuilder answered = new StringBuilder();
        int commands = 0;
        int selects = 0;
        try (Connection database = database()) {
            Matcher asked = ASKED.matcher(page);
            while (asked.find()) {
                boolean isSql = asked.group(1).equals("sql");
                String answer = isSql ? select(database, asked.group(2)) : commands(asked.group(2));
                assertThat(answer).as(asked.group(2)).isNotBlank();
                commands += isSql ? 0 : 1;
                selects += isSql ? 1 : 0;
                asked.appendReplacement(
                        answered,
                        Matcher.quoteReplacement("```" + asked.group(1) + "\n" + asked.group(2) + "```" + asked.group(3)
                                + "```text\n" + answer + "```"));
            }
            asked.appendTail(answered);
        }
        assertThat(commands).isGreaterThanOrEqualTo(10);
        assertThat(selects).isGreaterThanOrEqualTo(8);
        if (Boolean.getBoolean("lmc.write.pages")) {
            Files.write(PAGE, answered.toString().getBytes(UTF_8));
        }
        assertThat(new String(Files.readAllBytes(PAGE), UTF_8)).isEqualTo(answered.toString());
    }

    private static String commands(String block) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (String line : block.lines().toList()) {
            ByteArrayOutputStream err = new ByteArrayOutputStream();
            List<String> arguments = new ArrayList<>(ShellCase.of(line).arguments());
            arguments.add("--lang=en");
            int code = LmcProgram.run(Path.of(""), out, err, arguments);
            assertThat(code).as(line + "\n" + err.toString(UTF_8)).isZero();
        }
        return out.toString(UTF_8);
    }

    private static Connection database() throws SQLException {
        Register register = BundledRegister.LMC_2023_2027.load();
        Assessment assessment = Assessment.of(
                BundledPlan.LMC_2023_2027.load(),
                register,
                LocalDate.of(2026, 11, 28),
                AssessmentOptions.CALENDAR_YEARS);
        Connection database = DriverManager.getConnection("jdbc:h2:mem:questions");
        DatabaseExport.create().write(Tables.of(assessment, register), database);
        return database;
    }

    private static String select(Connection database, String sql) throws SQLException {
        StringBuilder rows = new StringBuilder();
        try (Statement statement = database.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            int columns = result.getMetaData().getColumnCount();
            while (result.next()) {
                List<String> cells = new ArrayList<>();
                for (int i = 1; i <= columns; i++) {
                    cells.add(String.valueOf(result.getObject(i)));
                }
                rows.append(String.join(" | ", cells)).append('\n');
            }
        }
        return rows.toString();
    }
}
