/** A program that shows a whole plan on the terminal. */
@org.jspecify.annotations.NullMarked
module org.lmcplan.examples.quickstart {
    requires static org.jspecify;
    requires org.lmcplan.io;
}
