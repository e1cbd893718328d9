package org.lmcplan.io.hint;

import java.util.Locale;
import java.util.MissingResourceException;

/** The names of countries and of their groups, which take long to collect and are needed only for a hint. */
final class CountryNames {

    /** Names and other codes of countries. */
    static final Aliases ALL = names();

    /** Organisations and groups of countries. */
    static final Aliases ORGANISATIONS = new Aliases().with("""
            the European Union|eu|europe|european union|欧盟
            the United Nations|un|united nations|联合国
            ASEAN|asean|东盟
            """);

    private CountryNames() {}

    private static Aliases names() {
        Aliases names = new Aliases().with("""
                GB|uk|great britain|britain|england|scotland|wales|united kingdom of great britain and northern ireland
                GR|el
                CN|prc|pr china|p r china|people's republic of china|mainland china|中华人民共和国|中國
                KH|kampuchea|kingdom of cambodia|柬埔寨王国
                LA|lao|laos|laos pdr|寮国|ประเทศลาว|สปป ลาว|ສປປ ລາວ|lao pdr|lao people's democratic republic|lao p d r|pdr lao|老挝人民民主共和国|老撾
                MM|bu|burma|mya|พม่า|miến điện|union of myanmar|republic of the union of myanmar|缅甸联邦共和国|緬甸
                TH|siam|泰王國|kingdom of thailand|泰王国|ไทย|ประเทศไทย
                VN|vietnam|viet nam|việt nam|socialist republic of viet nam|socialist republic of vietnam|越南社会主义共和国
                US|u s|u s a|united states of america|america|美利坚合众国
                KR|south korea|republic of korea|korea, republic of|rok
                KP|north korea|dprk|democratic people's republic of korea
                RU|russian federation|俄罗斯联邦
                CZ|czech republic
                TL|east timor|tp
                CD|zr|zaire
                TR|turkey
                MK|macedonia
                SZ|swaziland
                CV|cape verde
                CI|ivory coast
                BN|brunei darussalam
                HK|hong kong|香港
                MO|macau|macao|澳门|澳門
                """);
        for (String code : Locale.getISOCountries()) {
            Locale country = new Locale("", code);
            for (Locale language : Aliases.LANGUAGES) {
                String name = country.getDisplayCountry(language);
                names.with(name, code);
                names.with(name.replaceFirst(" \\(.*\\)$", ""), code); // Myanmar (Burma)
            }
            try {
                names.with(country.getISO3Country(), code);
            } catch (MissingResourceException noSuchCode) {
                // It has no code of three letters, which costs a hint.
            }
        }
        return names;
    }
}
