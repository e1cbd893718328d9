package org.lmcplan.cli;

import picocli.CommandLine.IVersionProvider;

/** What {@code lmc --version} prints. */
final class Versions implements IVersionProvider {

    @Override
    public String[] getVersion() {
        return new String[] {"lmc 0.2.0-SNAPSHOT"};
    }
}
