package org.lmcplan.validate.plan;

import java.util.Optional;
import java.util.regex.Pattern;
import org.lmcplan.model.Commitment;
import org.lmcplan.model.Listing;
import org.lmcplan.validate.rule.Complaint;
import org.lmcplan.validate.rule.RuleContext;
import org.lmcplan.validate.wording.ChineseScript;
import org.lmcplan.validate.wording.StatedListings;
import org.lmcplan.validate.wording.WordingLanguages;

/** A list that ends with 等 or etc. is coded as open, a list with 或 or "or" as alternative, and no other list is coded as either. */
final class ListingFollowsTheWords extends StandardRule<Commitment> {

    private static final Complaint UNSAID = Complaint.of(
                    "'{commitment}' contains a list with '{word}', but its listing is not {expected}.",
                    "“{commitment}”的列举用“{word}”，但 listing 不是 {expected}。")
            .hint("set listing: {expected}", "请将 listing 设为 {expected}");
    private static final Complaint UNFOUNDED = Complaint.of(
                    "'{commitment}' has the listing {listing}, but its words do not contain '{word}'.",
                    "“{commitment}”的 listing 为 {listing}，但其文字中没有“{word}”。")
            .hint("remove listing:", "请删除 listing");
    /** 等 after a list, but not as part of 平等, 同等 or 等级. */
    private static final Pattern OPEN = Pattern.compile("、[^、]*(?<![平同优高中])等(?![级同待])");

    ListingFollowsTheWords() {
        super(warning("LMC-V511"), wordsOfCommitments());
    }

    @Override
    public void check(Commitment commitment, RuleContext context) {
        if (WordingLanguages.isEnglish(context.plan().language())) {
            checkEnglish(commitment, context);
            return;
        }
        String quote = ChineseScript.simplified(commitment.quote());
        boolean open = quote.contains("等") && OPEN.matcher(quote).find();
        boolean alternative = quote.contains("或") && !open;
        check(open, commitment.quote().contains("等"), Listing.OPEN, "等", commitment, context);
        check(alternative, commitment.quote().contains("或"), Listing.ALTERNATIVE, "或", commitment, context);
    }

    private static void checkEnglish(Commitment commitment, RuleContext context) {
        String quote = commitment.quote();
        Optional<String> open = StatedListings.open(quote);
        Optional<String> choice = StatedListings.alternative(quote);
        boolean mayBeOpen = open.isPresent() || StatedListings.hasExamples(quote);
        check(open.isPresent(), mayBeOpen, Listing.OPEN, open.orElse("etc"), commitment, context);
        boolean mayBeChoice = StatedListings.mayBeAlternative(quote);
        check(choice.isPresent() && open.isEmpty(), mayBeChoice, Listing.ALTERNATIVE, "or", commitment, context);
    }

    private static void check(
            boolean said, boolean mayBe, Listing listing, String word, Commitment commitment, RuleContext context) {
        boolean coded = commitment.listing().filter(listing::equals).isPresent();
        if (said && !coded) {
            context.report(UNSAID)
                    .with("commitment", commitment.id())
                    .with("word", word)
                    .with("expected", listing.code());
        } else if (coded && !mayBe) {
            context.report(UNFOUNDED)
                    .at("listing")
                    .with("commitment", commitment.id())
                    .with("listing", listing.code())
                    .with("word", word);
        }
    }
}
