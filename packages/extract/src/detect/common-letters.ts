/** The three letters that stand together most often in pages, commonest first: markup and English. Counted on the labelled pages. */
export const COMMON_LETTERS: readonly string[] = [
  '></ ththeli>he ion classlasclass=s="</p/p>i><tio<p>on </a/a>divref re">< in co/lihre</l an href=f="<lia><<a ',
  '><a ofandnd forof ="/><l.</ toentinger p><atito </ta hre in </ds</td>ed is estn tmeniv>><t/di</htercon<die t',
  'resyoues ng  foat eres ad><naviv 202><pst  20ormderor r><nteontiteecte aour="ceaddat="m se ma yov c beateoul',
  ' werma ish2>t</onsuesbutquectimatthihatncepane chea no ha danfo whlintemain a infe</arese em"t ten ice wi</s',
  'l><equal as /tdegaa c<td"meenundespaul>comreqd tstrld ce s tn aton onttoerstenan e o arinkmege iur t ie stha',
].flatMap((line) => line.match(/.{3}/g) ?? []);
