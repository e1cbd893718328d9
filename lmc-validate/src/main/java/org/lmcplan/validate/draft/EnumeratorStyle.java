package org.lmcplan.validate.draft;

/** How a heading or paragraph is numbered. */
enum EnumeratorStyle {
    /** Annex II, 附件一. */
    ANNEX(0, Use.HEADING),
    /** 第一编, 第一部分. */
    DIVISION(1, Use.HEADING),
    /** 第一章. */
    CHAPTER(2, Use.HEADING),
    /** 第一节. */
    PART(3, Use.HEADING),
    /** 第一条. */
    ARTICLE(4, Use.HEADING),
    /** Goal 2, Output 1.1.1, Article 3. */
    WORD(0, Use.HEADING),
    /** 一、 */
    CHINESE(5, Use.EITHER),
    /** （一） */
    CHINESE_BRACKET(6, Use.EITHER),
    /** IV. */
    ROMAN(0, Use.EITHER),
    /** B. */
    LETTER(0, Use.EITHER),
    /** 4.2.12 */
    DOTTED(0, Use.EITHER),
    /** 12. and 12、 */
    ARABIC(7, Use.EITHER),
    /** 12 and a blank. */
    ARABIC_BLANK(7, Use.EITHER),
    /** 12) and (12). */
    ARABIC_BRACKET(8, Use.WITH_TEXT),
    /** b) and (b). */
    SMALL_LETTER(0, Use.WITH_TEXT),
    /** iv) and (iv). */
    SMALL_ROMAN(0, Use.WITH_TEXT),
    /** ④. */
    CIRCLED(9, Use.WITH_TEXT),
    /** 1.a */
    NUMBER_AND_LETTER(0, Use.ITEM),
    /** A bullet. */
    BULLET(0, Use.ITEM);

    /** What a number of a style may be printed before. */
    enum Use {
        /** A heading, always. */
        HEADING,
        /** A heading or a paragraph. */
        EITHER,
        /** A heading only if text follows it. */
        WITH_TEXT,
        /** A paragraph, always. */
        ITEM
    }

    private final int rank;
    private final Use use;

    EnumeratorStyle(int rank, Use use) {
        this.rank = rank;
        this.use = use;
    }

    Use use() {
        return use;
    }

    /** Whether a section of this style can be within one of the other, in the order that Chinese texts keep. */
    boolean fitsWithin(EnumeratorStyle outer) {
        return rank == 0 || outer.rank == 0 || outer.rank < rank;
    }
}
