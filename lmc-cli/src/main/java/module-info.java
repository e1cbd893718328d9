/** The {@code lmc} command. A program, not a library: it exports nothing. */
@org.jspecify.annotations.NullMarked
module org.lmcplan.cli {
    requires static org.jspecify;
    requires info.picocli;
    requires org.lmcplan.io;
    requires org.lmcplan.report;
    requires org.lmcplan.validate;

    opens org.lmcplan.cli to
            info.picocli;
    opens org.lmcplan.cli.document to
            info.picocli;
    opens org.lmcplan.cli.input to
            info.picocli;
    opens org.lmcplan.cli.shell to
            info.picocli;
    opens org.lmcplan.cli.terminal to
            info.picocli;
}
