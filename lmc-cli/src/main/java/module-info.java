/** The {@code lmc} command. A program, not a library; build tools run it by {@link org.lmcplan.cli.LmcProgram}. */
@org.jspecify.annotations.NullMarked
module org.lmcplan.cli {
    requires static org.jspecify;
    requires info.picocli;
    requires org.lmcplan.io;
    requires org.lmcplan.report;
    requires org.lmcplan.tables;
    requires org.lmcplan.validate;

    exports org.lmcplan.cli;

    opens org.lmcplan.cli to
            info.picocli;
    opens org.lmcplan.cli.catalogue to
            info.picocli;
    opens org.lmcplan.cli.check to
            info.picocli;
    opens org.lmcplan.cli.document to
            info.picocli;
    opens org.lmcplan.cli.input to
            info.picocli;
    opens org.lmcplan.cli.progress to
            info.picocli;
    opens org.lmcplan.cli.shell to
            info.picocli;
    opens org.lmcplan.cli.show to
            info.picocli;
    opens org.lmcplan.cli.terminal to
            info.picocli;
}
