package org.lmcplan.io.hint;

import java.util.Currency;
import java.util.Locale;
import org.lmcplan.model.CurrencyCode;

/** The names and signs of currencies. */
final class CurrencyNames {

    /** Names and signs that mean one currency. */
    static final Aliases ONE = new Aliases().with("""
            CNY|rmb|cnh|cn¥|rmb¥|yuan|renminbi|chinese yuan|人民币|人民幣|人民币元|元|圆
            USD|us$|usd$|$us|us dollar|us dollars|united states dollar|united states dollars|u s dollar|u s dollars|american dollars|美元|美金|ดอลลาร์สหรัฐ
            THB|฿|baht|bht|thai baht|泰铢|泰銖|บาท
            VND|₫|đ|dong|vnđ|vnd₫|vietnamese dong|越南盾|đồng
            LAK|₭|kip|kips|lao kip|基普|老挝基普|ກີບ
            KHR|៛|riel|riels|瑞尔|柬埔寨瑞尔|រៀល
            MMK|kyat|kyats|ks|缅元|缅币|緬元|ကျပ်
            EUR|€|euro|euros|欧元|歐元
            GBP|£|ukp|pound sterling|pounds sterling|sterling|stg|英镑
            JPY|yen|円|jp¥|日元|日圆|日币
            KRW|₩|韩元|韩币
            HKD|hk$|港元|港币
            SGD|s$|sg$|新加坡元|新元
            AUD|a$|au$|澳元
            CAD|c$|ca$|can$|加元
            NZD|nz$|新西兰元
            TWD|nt$|ntd|新台币|新臺幣
            INR|₹|印度卢比
            RUB|₽|rouble|roubles|ruble|rubles|卢布
            IDR|rp|rupiah|印尼盾
            PHP|₱|菲律宾比索
            MYR|rm|ringgit|林吉特|马币
            CHF|sfr|瑞士法郎
            XDR|sdr|sdrs|特别提款权
            """);

    private static final Aliases BY_FULL_NAME = new Aliases();

    static {
        for (String code : CurrencyCode.all()) {
            try {
                Currency currency = Currency.getInstance(code);
                for (Locale language : Aliases.LANGUAGES) {
                    BY_FULL_NAME.with(currency.getDisplayName(language), code);
                }
            } catch (IllegalArgumentException unknownToTheJdk) {
                // Its full name is not known, which costs a hint.
            }
        }
    }

    private CurrencyNames() {}

    /** The names that the JDK has in English and Chinese. */
    static Aliases full() {
        return BY_FULL_NAME;
    }
}
