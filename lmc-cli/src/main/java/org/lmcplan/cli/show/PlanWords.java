package org.lmcplan.cli.show;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.lmcplan.model.Coded;
import org.lmcplan.model.LanguageTag;
import org.lmcplan.model.LocalizedText;
import org.lmcplan.model.Name;
import org.lmcplan.model.NameStatus;
import org.lmcplan.model.Names;

/** Words and names of a plan in the language of the user. */
record PlanWords(Locale locale) {

    LanguageTag language() {
        return isChinese() ? LanguageTag.CHINESE : LanguageTag.ENGLISH;
    }

    boolean isChinese() {
        return locale.getLanguage().equals("zh");
    }

    String of(String english, String chinese) {
        return isChinese() ? chinese : english;
    }

    String term(Coded term) {
        return term.label(locale);
    }

    String terms(List<? extends Coded> terms) {
        return list(terms.stream().map(this::term).toList());
    }

    String list(List<String> texts) {
        return String.join(of(", ", "、"), texts);
    }

    String inBrackets(String text) {
        return of(" (" + text + ")", "（" + text + "）");
    }

    String colon() {
        return of(": ", "：");
    }

    /** Returns facts as one line. */
    String facts(List<String> facts) {
        return facts.stream().filter(fact -> !fact.isEmpty()).collect(Collectors.joining(of("; ", "；")));
    }

    /** Returns a text in the language of the user or, if there is none, in its first language. */
    Optional<String> text(LocalizedText text) {
        return text.in(language()).or(() -> text.byLanguage().values().stream().findFirst());
    }

    /** Returns a translation into the language of the user; empty if there is none. */
    Optional<String> translation(LocalizedText text, LanguageTag original) {
        return original.toLocale().getLanguage().equals(locale.getLanguage()) ? Optional.empty() : text.in(language());
    }

    /** Returns the name in the language of the user or, if there is none, in the first language. */
    Optional<Name> name(Names names) {
        return names.in(language())
                .or(() -> names.byLanguage().values().stream().findFirst());
    }

    String nameText(Names names, String otherwise) {
        return name(names).map(Name::text).orElse(otherwise);
    }

    /** Says whether the name that is shown may be cited. */
    String nameStatus(Names names) {
        return name(names)
                .map(name -> name.status() == NameStatus.OFFICIAL
                        ? of("official name", "官方名称")
                        : of("unofficial name", "非官方名称"))
                .orElse("");
    }

    String count(int number, String one, String many, String chinese) {
        return number + of(number == 1 ? " " + one : " " + many, " " + chinese);
    }
}
