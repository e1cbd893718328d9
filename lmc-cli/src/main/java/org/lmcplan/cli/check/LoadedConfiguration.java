package org.lmcplan.cli.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lmcplan.cli.input.Input;
import org.lmcplan.cli.terminal.CommandFailure;
import org.lmcplan.cli.terminal.Nearest;
import org.lmcplan.model.problem.Message;
import org.lmcplan.validate.Validator;
import org.lmcplan.validate.config.Baseline;
import org.lmcplan.validate.config.Configuration;
import org.lmcplan.validate.config.ConfiguredValidator;
import org.lmcplan.validate.config.Profile;
import org.lmcplan.validate.config.RuleSetting;
import org.lmcplan.validate.rule.RuleDefinition;
import org.lmcplan.validate.rule.RuleId;

/**
 * What a check goes by.
 *
 * @param file the file of the configuration
 * @param baselineFile the file of the baseline
 * @param configuration the configuration, with the baseline
 * @param profile the profile in force
 */
public record LoadedConfiguration(
        Optional<ConfigurationFile> file,
        Optional<ConfigurationFile> baselineFile,
        Configuration configuration,
        String profile) {

    /** Refuses a profile that the configuration does not have. */
    public LoadedConfiguration {
        List<String> names = configuration.profiles().stream()
                .map(known -> known.name().value())
                .toList();
        if (!names.contains(profile)) {
            throw CommandFailure.usage(
                    Message.of("There is no profile '{0}'.", "没有方案“{0}”。", profile),
                    Nearest.of(profile, names)
                            .map(near -> Message.of("did you mean {0}?", "您是否想用 {0}？", near))
                            .orElseGet(() -> Message.of(
                                    "choose one of {0}", "请从 {0} 中选择", Message.verbatim(String.join(", ", names)))));
        }
    }

    LoadedConfiguration withBaseline(Baseline baseline) {
        return new LoadedConfiguration(file, baselineFile, configuration.withBaseline(baseline), profile);
    }

    /** Returns a configuration under which these rules run even if they only run on request, unless the profile sets them. */
    LoadedConfiguration requesting(Set<RuleId> rules, RuleBook book) {
        EffectiveProfile whole = EffectiveProfile.of(configuration, profile);
        Profile requesting = configuration.profiles().stream()
                .filter(known -> known.name().value().equals(profile))
                .findFirst()
                .orElseThrow();
        for (RuleId id : rules) {
            RuleDefinition rule = book.require(id.value()).rule();
            if (rule.optional() && !whole.sets(id)) {
                requesting = requesting.withRule(id, new RuleSetting.As(rule.severity()));
            }
        }
        return new LoadedConfiguration(file, baselineFile, configuration.withProfile(requesting), profile);
    }

    ConfiguredValidator validator(LocalDate asOf) {
        return configuration.validator(Validator.standard().catalogue(), profile, asOf);
    }

    /** The files that were read; nothing is ever written over them. */
    List<Input> inputs() {
        List<Input> inputs = new ArrayList<>();
        file.ifPresent(found -> inputs.add(found.document()));
        baselineFile.ifPresent(found -> inputs.add(found.document()));
        return inputs;
    }
}
