import type { WordHelp } from './catalogue.ts';
import { exampleOf } from './form.ts';

const form = `charter ‹name our-project› "‹text A name for what you do together›" {
  purpose "‹text We help each other's customers. We know it worked when forty of them a month use both of us.›"
  runs from ‹start 2026-01-05› for ‹number 12› ‹choice weeks|months|days›
  we will not "‹text Sell each other's customer lists›"

  partner ‹name first› "‹text First Company›" {
    wants "‹text New customers›"
    cannot lose "‹text Its good name›"
    brings "‹text A shop›"
  }
  partner ‹name second› "‹text Second Company›" {
    wants "‹text A place to show its work›"
    cannot lose "‹text Its own designs›"
    brings "‹text Ten designs›"
  }
  person ‹name anna› "‹text Anna Example›" of ‹name first› as "‹text Owner›"
  person ‹name bert› "‹text Bert Example›" of ‹name second› as "‹text Designer›"

  forum ‹name weekly-talk› "‹text Weekly talk›" {
    members ‹name anna›, ‹name bert›
    meets ‹choice weekly|fortnightly|monthly› for ‹number 30› minutes
    decides jointly
    tie broken by "‹text We leave things as they are›"
  }
  metric ‹name shared› "‹text Customers who use both of us›" in ‹unit customers› {
    source "‹text Both order books›"
    measured ‹choice monthly|weekly|daily› by ‹name anna›
    ‹choice higher|lower› is better
  }
  outcome ‹name forty› "‹text Forty a month use both›" {
    owner ‹name bert›
    measure ‹name shared› from ‹number 0› to ‹number 40› by ‹end 2026-03-27›
  }
  decision ‹name spending› "‹text Spending money›" by ‹name cost› in ‹currency EUR› {
    when ‹name cost› <= ‹number 200›: ‹name anna› decides inform ‹name weekly-talk› within 7 days
    otherwise: ‹name weekly-talk› decides
  }
  exit {
    notice ‹number 30› days
    open to every partner
    data "‹text Each keeps its own›"
    assets "‹text Who paid for it keeps it›"
    statements "‹text Neither speaks ill of the other›"
  }
}`;

/** A whole charter for two small partners, with all that such a charter needs. */
export const smallCharter: WordHelp & { readonly form: string } = {
  what: 'A whole charter for two small partners: fill in the blanks, and leave out what does not fit.',
  why: 'It holds the least that a partnership should agree on, and the checker has nothing to say about it.',
  form,
  example: exampleOf(form),
};
