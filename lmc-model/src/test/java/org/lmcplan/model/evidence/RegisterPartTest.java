package org.lmcplan.model.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class RegisterPartTest {

    private final Register register = EvidenceSamples.register();

    @Test
    void everyListOfARegisterHasExactlyOnePart() throws ReflectiveOperationException {
        for (Method method : Register.class.getMethods()) {
            if (method.getReturnType() == List.class) {
                RegisterPart part = RegisterPart.ofKey(method.getName())
                        .orElseThrow(() -> new AssertionError("no part for Register." + method.getName() + "()"));
                assertThat(part.of(register))
                        .isNotEmpty()
                        .isSameAs(method.invoke(register))
                        .allMatch(each -> part.type().isInstance(each));
            }
        }
        assertThat(RegisterPart.ofKey("title")).isEmpty();
    }

    @Test
    void aPartIsIdentifiedByItsIdAndPath() {
        assertThat(RegisterPart.idOf(register.funders().get(0))).hasToString("bank");
        assertThat(RegisterPart.idOf(register.projects().get(0))).hasToString("well");
        assertThat(RegisterPart.RECORD.path(7)).hasToString("/records/7");
    }

    @Test
    void partsAreCountedInBothLanguages() {
        assertThat(RegisterPart.RECORD.counted(1, Locale.ENGLISH)).isEqualTo("1 record");
        assertThat(RegisterPart.PROJECT.counted(2, Locale.ENGLISH)).isEqualTo("2 projects");
        assertThat(RegisterPart.FUNDER.counted(1, Locale.CHINA)).isEqualTo("1 个出资方");
        assertThat(RegisterPart.FUNDER.counted(2, Locale.CHINA)).isEqualTo("2 个出资方");
    }
}
