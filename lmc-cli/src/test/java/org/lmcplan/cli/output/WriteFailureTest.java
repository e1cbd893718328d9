package org.lmcplan.cli.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class WriteFailureTest {

    @Test
    void theReasonIsThatOfTheFailureInTheLanguageOfTheReader() {
        assertReason(new NoSuchFileException("x"), "the folder it is in does not exist", "其上级文件夹不存在");
        assertReason(new FileAlreadyExistsException("x"), "it exists", "它已存在");
        assertReason(new NotDirectoryException("x"), "it is a file", "这是一个文件");
        assertReason(new AccessDeniedException("x"), "access denied", "没有权限");
    }

    @Test
    void aReasonOfTheOperatingSystemIsQuoted() {
        String full = "No space left on device";
        assertReason(new FileSystemException("x", null, full), full, full);
        assertReason(new IOException(full), full, full);
        assertReason(new IOException(), "IOException", "IOException");
    }

    private static void assertReason(IOException failed, String english, String chinese) {
        assertThat(WriteFailure.reason(failed).in(Locale.ENGLISH)).isEqualTo(english);
        assertThat(WriteFailure.reason(failed).in(Locale.CHINESE)).isEqualTo(chinese);
    }
}
