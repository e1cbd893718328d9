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

/** Words and names of a plan in the language of the user: Chinese if that is the language of the locale, otherwise English. */
public record PlanWords(Locale locale) {

    /** Returns the language of the user as plans write it. */
    public LanguageTag language() {
        return isChinese() ? LanguageTag.CHINESE : LanguageTag.ENGLISH;
    }

    /** Returns whether the user reads Chinese. */
    public boolean isChinese() {
        return locale.getLanguage().equals("zh");
    }

    /** Returns one of two texts. */
    public String of(String english, String chinese) {
        return isChinese() ? chinese : english;
    }

    /** Returns the words for a term of a vocabulary. */
    public String term(Coded term) {
        return term.label(locale);
    }

    /** Returns the words for several terms. */
    public String terms(List<? extends Coded> terms) {
        return list(terms.stream().map(this::term).toList());
    }

    /** Returns texts as an enumeration. */
    public String list(List<String> texts) {
        return String.join(of(", ", "、"), texts);
    }

    /** Returns a text in brackets, to follow another text. */
    public String inBrackets(String text) {
        return of(" (" + text + ")", "（" + text + "）");
    }

    /** Returns a colon, to stand between two texts. */
    public String colon() {
        return of(": ", "：");
    }

    /** Returns facts as one line. */
    public String facts(List<String> facts) {
        return facts.stream().filter(fact -> !fact.isEmpty()).collect(Collectors.joining(of("; ", "；")));
    }

    /** Returns a text in the language of the user or, if there is none, in its first language. */
    public Optional<String> text(LocalizedText text) {
        return text.in(language()).or(() -> text.byLanguage().values().stream().findFirst());
    }

    /** Returns a translation into the language of the user; empty if there is none. */
    public Optional<String> translation(LocalizedText text, LanguageTag original) {
        return original.toLocale().getLanguage().equals(locale.getLanguage()) ? Optional.empty() : text.in(language());
    }

    /** Returns the name in the language of the user or, if there is none, in the first language. */
    public Optional<Name> name(Names names) {
        return names.in(language())
                .or(() -> names.byLanguage().values().stream().findFirst());
    }

    /** Returns the name in the language of the user or another, or what is given if there is none. */
    public String nameText(Names names, String otherwise) {
        return name(names).map(Name::text).orElse(otherwise);
    }

    /** Says whether the name that is shown may be cited. */
    public String nameStatus(Names names) {
        return name(names)
                .map(name -> name.status() == NameStatus.OFFICIAL
                        ? of("official name", "官方名称")
                        : of("unofficial name", "非官方名称"))
                .orElse("");
    }

    /** Returns a number with the word for what is counted. */
    public String count(int number, String one, String many, String chinese) {
        return number + of(number == 1 ? " " + one : " " + many, " " + chinese);
    }
}
