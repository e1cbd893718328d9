package org.lmcplan.io;

import java.io.Serializable;
import org.lmcplan.io.jackson.LmcTypes;
import tools.jackson.core.Version;
import tools.jackson.databind.JacksonModule;

/**
 * Lets an application's own Jackson 3 mapper write and read the types of this library, alone or inside the application's types.
 * Mappers find it by themselves: {@code JsonMapper.builder().findAndAddModules()}, which Spring Boot 4 does.
 *
 * <ul>
 *   <li>Plans and registers, their parts and values are written and read as they look in documents. Records of all kinds are
 *       read as {@code EvidenceRecord}, or as one of its types.
 *   <li>Assessments, differences between plans, problems and lists of them are written, not read. {@link LmcReader} reads
 *       assessments and differences, with the plans that they are about.
 *   <li>The terms of every vocabulary are written as their codes, and ids as text, also as the keys of maps.
 *   <li>Any other type of the library is refused with a sentence that says what to write instead. Nothing is written as
 *       <code>{}</code>.
 * </ul>
 *
 * <p>Reading is as strict as with {@link LmcReader}, whatever the settings of the mapper. All faults of a value arrive together
 * in an {@link org.lmcplan.io.fault.LmcMappingException}. JSON {@code null} is null, as for any other type; a key that is
 * absent is left to the application's type. Values are immutable, so {@code readerForUpdating} and {@code @JsonMerge} are
 * refused, as is {@code @JsonUnwrapped}.
 *
 * <p>The syntax is read by the parser of the mapper. Whatever that does to YAML, such as turning aliases into text, is not
 * prevented here, and columns are what it counts: bytes in JSON that it reads as bytes, UTF-16 units in text. Layout and quotes
 * are those of the mapper. For the canonical bytes of a document use {@link LmcWriter}.
 *
 * <pre>{@code
 * JsonMapper mapper = JsonMapper.builder().addModule(new LmcModule()).build();
 * String json = mapper.writeValueAsString(plan);
 * Plan same = mapper.readValue(json, Plan.class);
 * }</pre>
 */
public final class LmcModule extends JacksonModule implements Serializable {

    /** Creates the module, for mappers that do not look for modules. */
    public LmcModule() {}

    @Override
    public String getModuleName() {
        return "lmc";
    }

    @Override
    public Version version() {
        return Version.unknownVersion();
    }

    @Override
    public void setupModule(SetupContext mapper) {
        LmcTypes types = new LmcTypes();
        mapper.addSerializers(types);
        mapper.addKeySerializers(types.keys());
        mapper.addDeserializers(types);
        mapper.addKeyDeserializers(types);
    }
}
