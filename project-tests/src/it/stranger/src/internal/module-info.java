module com.example.internal {
    requires org.lmcplan.io;
}
