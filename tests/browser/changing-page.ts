/** A page with a bit of everything that a change may concern; the start of tests that change it at random. */
export const CHANGING_PAGE = `<style>.gone{display:none}.unseen{visibility:hidden}.clear{opacity:0}.inner-gone .part{display:none}
  .block span{display:block}.wide{width:90vw;height:40px}.iconed::before{content:"Drawn words"}.side{width:200px;height:700px}</style>
  <header><button aria-label="Menu">=</button></header><div class="side"><a href="/p">Partner</a></div>
  <main><h1 id="a">Partners</h1><button id="b"><span>Add</span> <span class="part">a partner</span></button>
  <label for="c">Search</label><input id="c" type="search"><p id="e">Text <button aria-labelledby="a e">Change</button></p>
  <table><tr><th>Name</th><th>Act</th></tr><tr><td>Acme</td><td><button>Edit</button></td></tr></table><x-open>Slotted</x-open></main>
  <iframe srcdoc="<h2>In a frame</h2><button>Framed</button>" width="300" height="150"></iframe>`;
