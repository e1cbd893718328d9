/** The programs of an application that uses every published module. */
module com.example.consumers {
    requires java.net.http;
    requires jdk.httpserver;
    requires org.lmcplan.io;
    requires org.lmcplan.report;
    requires org.lmcplan.tables;
    requires org.lmcplan.validate;

    opens com.example.jackson to
            tools.jackson.databind;}
