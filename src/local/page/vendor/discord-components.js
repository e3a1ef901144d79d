var st="/assets/avatar-0.svg";globalThis.$discordMessage={avatars:{default:st,blue:st,gray:st,green:st,orange:st,red:st,pink:st}};var Zt=globalThis,Wt=Zt.ShadowRoot&&(Zt.ShadyCSS===void 0||Zt.ShadyCSS.nativeShadow)&&"adoptedStyleSheets"in Document.prototype&&"replace"in CSSStyleSheet.prototype,Vi=Symbol(),ls=new WeakMap,wt=class{constructor(t,s,e){if(this._$cssResult$=!0,e!==Vi)throw Error("CSSResult is not constructable. Use `unsafeCSS` or `css` instead.");this.cssText=t,this.t=s}get styleSheet(){let t=this.o,s=this.t;if(Wt&&t===void 0){let e=s!==void 0&&s.length===1;e&&(t=ls.get(s)),t===void 0&&((this.o=t=new CSSStyleSheet).replaceSync(this.cssText),e&&ls.set(s,t))}return t}toString(){return this.cssText}},ns=i=>new wt(typeof i=="string"?i:i+"",void 0,Vi),Q=(i,...t)=>{let s=i.length===1?i[0]:t.reduce((e,a,h)=>e+(r=>{if(r._$cssResult$===!0)return r.cssText;if(typeof r=="number")return r;throw Error("Value passed to 'css' function must be a 'css' function result: "+r+". Use 'unsafeCSS' to pass non-literal values, but take care to ensure page security.")})(a)+i[h+1],i[0]);return new wt(s,i,Vi)},cs=(i,t)=>{if(Wt)i.adoptedStyleSheets=t.map(s=>s instanceof CSSStyleSheet?s:s.styleSheet);else for(let s of t){let e=document.createElement("style"),a=Zt.litNonce;a!==void 0&&e.setAttribute("nonce",a),e.textContent=s.cssText,i.appendChild(e)}},ji=Wt?i=>i:i=>i instanceof CSSStyleSheet?(t=>{let s="";for(let e of t.cssRules)s+=e.cssText;return ns(s)})(i):i;var{is:Is,defineProperty:Ds,getOwnPropertyDescriptor:Os,getOwnPropertyNames:Bs,getOwnPropertySymbols:Us,getPrototypeOf:Ps}=Object,Gt=globalThis,ds=Gt.trustedTypes,Rs=ds?ds.emptyScript:"",Ns=Gt.reactiveElementPolyfillSupport,Ht=(i,t)=>i,$t={toAttribute(i,t){switch(t){case Boolean:i=i?Rs:null;break;case Object:case Array:i=i==null?i:JSON.stringify(i)}return i},fromAttribute(i,t){let s=i;switch(t){case Boolean:s=i!==null;break;case Number:s=i===null?null:Number(i);break;case Object:case Array:try{s=JSON.parse(i)}catch{s=null}}return s}},Kt=(i,t)=>!Is(i,t),ms={attribute:!0,type:String,converter:$t,reflect:!1,useDefault:!1,hasChanged:Kt};Symbol.metadata??=Symbol("metadata"),Gt.litPropertyMetadata??=new WeakMap;var Oe=class extends HTMLElement{static addInitializer(t){this._$Ei(),(this.l??=[]).push(t)}static get observedAttributes(){return this.finalize(),this._$Eh&&[...this._$Eh.keys()]}static createProperty(t,s=ms){if(s.state&&(s.attribute=!1),this._$Ei(),this.prototype.hasOwnProperty(t)&&((s=Object.create(s)).wrapped=!0),this.elementProperties.set(t,s),!s.noAccessor){let e=Symbol(),a=this.getPropertyDescriptor(t,e,s);a!==void 0&&Ds(this.prototype,t,a)}}static getPropertyDescriptor(t,s,e){let{get:a,set:h}=Os(this.prototype,t)??{get(){return this[s]},set(r){this[s]=r}};return{get:a,set(r){let c=a?.call(this);h?.call(this,r),this.requestUpdate(t,c,e)},configurable:!0,enumerable:!0}}static getPropertyOptions(t){return this.elementProperties.get(t)??ms}static _$Ei(){if(this.hasOwnProperty(Ht("elementProperties")))return;let t=Ps(this);t.finalize(),t.l!==void 0&&(this.l=[...t.l]),this.elementProperties=new Map(t.elementProperties)}static finalize(){if(this.hasOwnProperty(Ht("finalized")))return;if(this.finalized=!0,this._$Ei(),this.hasOwnProperty(Ht("properties"))){let s=this.properties,e=[...Bs(s),...Us(s)];for(let a of e)this.createProperty(a,s[a])}let t=this[Symbol.metadata];if(t!==null){let s=litPropertyMetadata.get(t);if(s!==void 0)for(let[e,a]of s)this.elementProperties.set(e,a)}this._$Eh=new Map;for(let[s,e]of this.elementProperties){let a=this._$Eu(s,e);a!==void 0&&this._$Eh.set(a,s)}this.elementStyles=this.finalizeStyles(this.styles)}static finalizeStyles(t){let s=[];if(Array.isArray(t)){let e=new Set(t.flat(1/0).reverse());for(let a of e)s.unshift(ji(a))}else t!==void 0&&s.push(ji(t));return s}static _$Eu(t,s){let e=s.attribute;return e===!1?void 0:typeof e=="string"?e:typeof t=="string"?t.toLowerCase():void 0}constructor(){super(),this._$Ep=void 0,this.isUpdatePending=!1,this.hasUpdated=!1,this._$Em=null,this._$Ev()}_$Ev(){this._$ES=new Promise(t=>this.enableUpdating=t),this._$AL=new Map,this._$E_(),this.requestUpdate(),this.constructor.l?.forEach(t=>t(this))}addController(t){(this._$EO??=new Set).add(t),this.renderRoot!==void 0&&this.isConnected&&t.hostConnected?.()}removeController(t){this._$EO?.delete(t)}_$E_(){let t=new Map,s=this.constructor.elementProperties;for(let e of s.keys())this.hasOwnProperty(e)&&(t.set(e,this[e]),delete this[e]);t.size>0&&(this._$Ep=t)}createRenderRoot(){let t=this.shadowRoot??this.attachShadow(this.constructor.shadowRootOptions);return cs(t,this.constructor.elementStyles),t}connectedCallback(){this.renderRoot??=this.createRenderRoot(),this.enableUpdating(!0),this._$EO?.forEach(t=>t.hostConnected?.())}enableUpdating(t){}disconnectedCallback(){this._$EO?.forEach(t=>t.hostDisconnected?.())}attributeChangedCallback(t,s,e){this._$AK(t,e)}_$ET(t,s){let e=this.constructor.elementProperties.get(t),a=this.constructor._$Eu(t,e);if(a!==void 0&&e.reflect===!0){let h=(e.converter?.toAttribute!==void 0?e.converter:$t).toAttribute(s,e.type);this._$Em=t,h==null?this.removeAttribute(a):this.setAttribute(a,h),this._$Em=null}}_$AK(t,s){let e=this.constructor,a=e._$Eh.get(t);if(a!==void 0&&this._$Em!==a){let h=e.getPropertyOptions(a),r=typeof h.converter=="function"?{fromAttribute:h.converter}:h.converter?.fromAttribute!==void 0?h.converter:$t;this._$Em=a;let c=r.fromAttribute(s,h.type);this[a]=c??this._$Ej?.get(a)??c,this._$Em=null}}requestUpdate(t,s,e,a=!1,h){if(t!==void 0){let r=this.constructor;if(a===!1&&(h=this[t]),e??=r.getPropertyOptions(t),!((e.hasChanged??Kt)(h,s)||e.useDefault&&e.reflect&&h===this._$Ej?.get(t)&&!this.hasAttribute(r._$Eu(t,e))))return;this.C(t,s,e)}this.isUpdatePending===!1&&(this._$ES=this._$EP())}C(t,s,{useDefault:e,reflect:a,wrapped:h},r){e&&!(this._$Ej??=new Map).has(t)&&(this._$Ej.set(t,r??s??this[t]),h!==!0||r!==void 0)||(this._$AL.has(t)||(this.hasUpdated||e||(s=void 0),this._$AL.set(t,s)),a===!0&&this._$Em!==t&&(this._$Eq??=new Set).add(t))}async _$EP(){this.isUpdatePending=!0;try{await this._$ES}catch(s){Promise.reject(s)}let t=this.scheduleUpdate();return t!=null&&await t,!this.isUpdatePending}scheduleUpdate(){return this.performUpdate()}performUpdate(){if(!this.isUpdatePending)return;if(!this.hasUpdated){if(this.renderRoot??=this.createRenderRoot(),this._$Ep){for(let[a,h]of this._$Ep)this[a]=h;this._$Ep=void 0}let e=this.constructor.elementProperties;if(e.size>0)for(let[a,h]of e){let{wrapped:r}=h,c=this[a];r!==!0||this._$AL.has(a)||c===void 0||this.C(a,void 0,h,c)}}let t=!1,s=this._$AL;try{t=this.shouldUpdate(s),t?(this.willUpdate(s),this._$EO?.forEach(e=>e.hostUpdate?.()),this.update(s)):this._$EM()}catch(e){throw t=!1,this._$EM(),e}t&&this._$AE(s)}willUpdate(t){}_$AE(t){this._$EO?.forEach(s=>s.hostUpdated?.()),this.hasUpdated||(this.hasUpdated=!0,this.firstUpdated(t)),this.updated(t)}_$EM(){this._$AL=new Map,this.isUpdatePending=!1}get updateComplete(){return this.getUpdateComplete()}getUpdateComplete(){return this._$ES}shouldUpdate(t){return!0}update(t){this._$Eq&&=this._$Eq.forEach(s=>this._$ET(s,this[s])),this._$EM()}updated(t){}firstUpdated(t){}};Oe.elementStyles=[],Oe.shadowRootOptions={mode:"open"},Oe[Ht("elementProperties")]=new Map,Oe[Ht("finalized")]=new Map,Ns?.({ReactiveElement:Oe}),(Gt.reactiveElementVersions??=[]).push("2.1.2");var Ii=globalThis,fs=i=>i,Jt=Ii.trustedTypes,vs=Jt?Jt.createPolicy("lit-html",{createHTML:i=>i}):void 0,Di="$lit$",Be=`lit$${Math.random().toFixed(9).slice(2)}$`,Oi="?"+Be,Ls=`<${Oi}>`,ot=document,Ct=()=>ot.createComment(""),Tt=i=>i===null||typeof i!="object"&&typeof i!="function",Bi=Array.isArray,bs=i=>Bi(i)||typeof i?.[Symbol.iterator]=="function",Si=`[ 	
\f\r]`,kt=/<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g,ps=/-->/g,us=/>/g,at=RegExp(`>|${Si}(?:([^\\s"'>=/]+)(${Si}*=${Si}*(?:[^ 	
\f\r"'\`<>=]|("|')|))|$)`,"g"),gs=/'/g,_s=/"/g,ys=/^(?:script|style|textarea|title)$/i,Ui=i=>(t,...s)=>({_$litType$:i,strings:t,values:s}),n=Ui(1),C=Ui(2),lr=Ui(3),ke=Symbol.for("lit-noChange"),ae=Symbol.for("lit-nothing"),zs=new WeakMap,rt=ot.createTreeWalker(ot,129);function xs(i,t){if(!Bi(i)||!i.hasOwnProperty("raw"))throw Error("invalid template strings array");return vs!==void 0?vs.createHTML(t):t}var Ms=(i,t)=>{let s=i.length-1,e=[],a,h=t===2?"<svg>":t===3?"<math>":"",r=kt;for(let c=0;c<s;c++){let z=i[c],v,l,o=-1,M=0;for(;M<z.length&&(r.lastIndex=M,l=r.exec(z),l!==null);)M=r.lastIndex,r===kt?l[1]==="!--"?r=ps:l[1]!==void 0?r=us:l[2]!==void 0?(ys.test(l[2])&&(a=RegExp("</"+l[2],"g")),r=at):l[3]!==void 0&&(r=at):r===at?l[0]===">"?(r=a??kt,o=-1):l[1]===void 0?o=-2:(o=r.lastIndex-l[2].length,v=l[1],r=l[3]===void 0?at:l[3]==='"'?_s:gs):r===_s||r===gs?r=at:r===ps||r===us?r=kt:(r=at,a=void 0);let g=r===at&&i[c+1].startsWith("/>")?" ":"";h+=r===kt?z+Ls:o>=0?(e.push(v),z.slice(0,o)+Di+z.slice(o)+Be+g):z+Be+(o===-2?c:g)}return[xs(i,h+(i[s]||"<?>")+(t===2?"</svg>":t===3?"</math>":"")),e]},Et=class i{constructor({strings:t,_$litType$:s},e){let a;this.parts=[];let h=0,r=0,c=t.length-1,z=this.parts,[v,l]=Ms(t,s);if(this.el=i.createElement(v,e),rt.currentNode=this.el.content,s===2||s===3){let o=this.el.content.firstChild;o.replaceWith(...o.childNodes)}for(;(a=rt.nextNode())!==null&&z.length<c;){if(a.nodeType===1){if(a.hasAttributes())for(let o of a.getAttributeNames())if(o.endsWith(Di)){let M=l[r++],g=a.getAttribute(o).split(Be),_=/([.?@])?(.*)/.exec(M);z.push({type:1,index:h,name:_[2],strings:g,ctor:_[1]==="."?Xt:_[1]==="?"?Yt:_[1]==="@"?ei:lt}),a.removeAttribute(o)}else o.startsWith(Be)&&(z.push({type:6,index:h}),a.removeAttribute(o));if(ys.test(a.tagName)){let o=a.textContent.split(Be),M=o.length-1;if(M>0){a.textContent=Jt?Jt.emptyScript:"";for(let g=0;g<M;g++)a.append(o[g],Ct()),rt.nextNode(),z.push({type:2,index:++h});a.append(o[M],Ct())}}}else if(a.nodeType===8)if(a.data===Oi)z.push({type:2,index:h});else{let o=-1;for(;(o=a.data.indexOf(Be,o+1))!==-1;)z.push({type:7,index:h}),o+=Be.length-1}h++}}static createElement(t,s){let e=ot.createElement("template");return e.innerHTML=t,e}};function ht(i,t,s=i,e){if(t===ke)return t;let a=e!==void 0?s._$Co?.[e]:s._$Cl,h=Tt(t)?void 0:t._$litDirective$;return a?.constructor!==h&&(a?._$AO?.(!1),h===void 0?a=void 0:(a=new h(i),a._$AT(i,s,e)),e!==void 0?(s._$Co??=[])[e]=a:s._$Cl=a),a!==void 0&&(t=ht(i,a._$AS(i,t.values),a,e)),t}var Qt=class{constructor(t,s){this._$AV=[],this._$AN=void 0,this._$AD=t,this._$AM=s}get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(t){let{el:{content:s},parts:e}=this._$AD,a=(t?.creationScope??ot).importNode(s,!0);rt.currentNode=a;let h=rt.nextNode(),r=0,c=0,z=e[0];for(;z!==void 0;){if(r===z.index){let v;z.type===2?v=new ft(h,h.nextSibling,this,t):z.type===1?v=new z.ctor(h,z.name,z.strings,this,t):z.type===6&&(v=new ti(h,this,t)),this._$AV.push(v),z=e[++c]}r!==z?.index&&(h=rt.nextNode(),r++)}return rt.currentNode=ot,a}p(t){let s=0;for(let e of this._$AV)e!==void 0&&(e.strings!==void 0?(e._$AI(t,e,s),s+=e.strings.length-2):e._$AI(t[s])),s++}},ft=class i{get _$AU(){return this._$AM?._$AU??this._$Cv}constructor(t,s,e,a){this.type=2,this._$AH=ae,this._$AN=void 0,this._$AA=t,this._$AB=s,this._$AM=e,this.options=a,this._$Cv=a?.isConnected??!0}get parentNode(){let t=this._$AA.parentNode,s=this._$AM;return s!==void 0&&t?.nodeType===11&&(t=s.parentNode),t}get startNode(){return this._$AA}get endNode(){return this._$AB}_$AI(t,s=this){t=ht(this,t,s),Tt(t)?t===ae||t==null||t===""?(this._$AH!==ae&&this._$AR(),this._$AH=ae):t!==this._$AH&&t!==ke&&this._(t):t._$litType$!==void 0?this.$(t):t.nodeType!==void 0?this.T(t):bs(t)?this.k(t):this._(t)}O(t){return this._$AA.parentNode.insertBefore(t,this._$AB)}T(t){this._$AH!==t&&(this._$AR(),this._$AH=this.O(t))}_(t){this._$AH!==ae&&Tt(this._$AH)?this._$AA.nextSibling.data=t:this.T(ot.createTextNode(t)),this._$AH=t}$(t){let{values:s,_$litType$:e}=t,a=typeof e=="number"?this._$AC(t):(e.el===void 0&&(e.el=Et.createElement(xs(e.h,e.h[0]),this.options)),e);if(this._$AH?._$AD===a)this._$AH.p(s);else{let h=new Qt(a,this),r=h.u(this.options);h.p(s),this.T(r),this._$AH=h}}_$AC(t){let s=zs.get(t.strings);return s===void 0&&zs.set(t.strings,s=new Et(t)),s}k(t){Bi(this._$AH)||(this._$AH=[],this._$AR());let s=this._$AH,e,a=0;for(let h of t)a===s.length?s.push(e=new i(this.O(Ct()),this.O(Ct()),this,this.options)):e=s[a],e._$AI(h),a++;a<s.length&&(this._$AR(e&&e._$AB.nextSibling,a),s.length=a)}_$AR(t=this._$AA.nextSibling,s){for(this._$AP?.(!1,!0,s);t!==this._$AB;){let e=fs(t).nextSibling;fs(t).remove(),t=e}}setConnected(t){this._$AM===void 0&&(this._$Cv=t,this._$AP?.(t))}},lt=class{get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}constructor(t,s,e,a,h){this.type=1,this._$AH=ae,this._$AN=void 0,this.element=t,this.name=s,this._$AM=a,this.options=h,e.length>2||e[0]!==""||e[1]!==""?(this._$AH=Array(e.length-1).fill(new String),this.strings=e):this._$AH=ae}_$AI(t,s=this,e,a){let h=this.strings,r=!1;if(h===void 0)t=ht(this,t,s,0),r=!Tt(t)||t!==this._$AH&&t!==ke,r&&(this._$AH=t);else{let c=t,z,v;for(t=h[0],z=0;z<h.length-1;z++)v=ht(this,c[e+z],s,z),v===ke&&(v=this._$AH[z]),r||=!Tt(v)||v!==this._$AH[z],v===ae?t=ae:t!==ae&&(t+=(v??"")+h[z+1]),this._$AH[z]=v}r&&!a&&this.j(t)}j(t){t===ae?this.element.removeAttribute(this.name):this.element.setAttribute(this.name,t??"")}},Xt=class extends lt{constructor(){super(...arguments),this.type=3}j(t){this.element[this.name]=t===ae?void 0:t}},Yt=class extends lt{constructor(){super(...arguments),this.type=4}j(t){this.element.toggleAttribute(this.name,!!t&&t!==ae)}},ei=class extends lt{constructor(t,s,e,a,h){super(t,s,e,a,h),this.type=5}_$AI(t,s=this){if((t=ht(this,t,s,0)??ae)===ke)return;let e=this._$AH,a=t===ae&&e!==ae||t.capture!==e.capture||t.once!==e.once||t.passive!==e.passive,h=t!==ae&&(e===ae||a);a&&this.element.removeEventListener(this.name,this,e),h&&this.element.addEventListener(this.name,this,t),this._$AH=t}handleEvent(t){typeof this._$AH=="function"?this._$AH.call(this.options?.host??this.element,t):this._$AH.handleEvent(t)}},ti=class{constructor(t,s,e){this.element=t,this.type=6,this._$AN=void 0,this._$AM=s,this.options=e}get _$AU(){return this._$AM._$AU}_$AI(t){ht(this,t)}},ws={M:Di,P:Be,A:Oi,C:1,L:Ms,R:Qt,D:bs,V:ht,I:ft,H:lt,N:Yt,U:ei,B:Xt,F:ti},Fs=Ii.litHtmlPolyfillSupport;Fs?.(Et,ft),(Ii.litHtmlVersions??=[]).push("3.3.3");var Hs=(i,t,s)=>{let e=s?.renderBefore??t,a=e._$litPart$;if(a===void 0){let h=s?.renderBefore??null;e._$litPart$=a=new ft(t.insertBefore(Ct(),h),h,void 0,s??{})}return a._$AI(i),a};var Pi=globalThis,W=class extends Oe{constructor(){super(...arguments),this.renderOptions={host:this},this._$Do=void 0}createRenderRoot(){let t=super.createRenderRoot();return this.renderOptions.renderBefore??=t.firstChild,t}update(t){let s=this.render();this.hasUpdated||(this.renderOptions.isConnected=this.isConnected),super.update(t),this._$Do=Hs(s,this.renderRoot,this.renderOptions)}connectedCallback(){super.connectedCallback(),this._$Do?.setConnected(!0)}disconnectedCallback(){super.disconnectedCallback(),this._$Do?.setConnected(!1)}render(){return ke}};W._$litElement$=!0,W.finalized=!0,Pi.litElementHydrateSupport?.({LitElement:W});var qs=Pi.litElementPolyfillSupport;qs?.({LitElement:W});(Pi.litElementVersions??=[]).push("4.2.2");var Y=i=>(t,s)=>{s!==void 0?s.addInitializer(()=>{customElements.define(i,t)}):customElements.define(i,t)};var Zs={attribute:!0,type:String,converter:$t,reflect:!1,hasChanged:Kt},Ws=(i=Zs,t,s)=>{let{kind:e,metadata:a}=s,h=globalThis.litPropertyMetadata.get(a);if(h===void 0&&globalThis.litPropertyMetadata.set(a,h=new Map),e==="setter"&&((i=Object.create(i)).wrapped=!0),h.set(s.name,i),e==="accessor"){let{name:r}=s;return{set(c){let z=t.get.call(this);t.set.call(this,c),this.requestUpdate(r,z,i,!0,c)},init(c){return c!==void 0&&this.C(r,void 0,i,c),c}}}if(e==="setter"){let{name:r}=s;return function(c){let z=this[r];t.call(this,c),this.requestUpdate(r,z,i,!0,c)}}throw Error("Unsupported decorator location: "+e)};function u(i){return(t,s)=>typeof s=="object"?Ws(i,t,s):((e,a,h)=>{let r=a.hasOwnProperty(h);return a.constructor.createProperty(h,e),r?Object.getOwnPropertyDescriptor(a,h):void 0})(i,t,s)}var Gs=function(i,t,s,e,a,h){function r(p){if(p!==void 0&&typeof p!="function")throw new TypeError("Function expected");return p}for(var c=e.kind,z=c==="getter"?"get":c==="setter"?"set":"value",v=!t&&i?e.static?i:i.prototype:null,l=t||(v?Object.getOwnPropertyDescriptor(v,e.name):{}),o,M=!1,g=s.length-1;g>=0;g--){var _={};for(var m in e)_[m]=m==="access"?{}:e[m];for(var m in e.access)_.access[m]=e.access[m];_.addInitializer=function(p){if(M)throw new TypeError("Cannot add initializers after decoration has completed");h.push(r(p||null))};var d=(0,s[g])(c==="accessor"?{get:l.get,set:l.set}:l[z],_);if(c==="accessor"){if(d===void 0)continue;if(d===null||typeof d!="object")throw new TypeError("Object expected");(o=r(d.get))&&(l.get=o),(o=r(d.set))&&(l.set=o),(o=r(d.init))&&a.unshift(o)}else(o=r(d))&&(c==="field"?a.unshift(o):l[z]=o)}v&&Object.defineProperty(v,e.name,l),M=!0},Ks=function(i,t,s){for(var e=arguments.length>2,a=0;a<t.length;a++)s=e?t[a].call(i,s):t[a].call(i);return e?s:void 0},Jr=(()=>{let i=[Y("discord-action-row")],t,s=[],e,a=W;var h=class extends a{static{e=this}static{let r=typeof Symbol=="function"&&Symbol.metadata?Object.create(a[Symbol.metadata]??null):void 0;Gs(null,t={value:e},i,{kind:"class",name:e.name,metadata:r},null,s),h=e=t.value,r&&Object.defineProperty(e,Symbol.metadata,{enumerable:!0,configurable:!0,writable:!0,value:r})}static styles=Q`
		:host {
			display: flex;
			flex-wrap: wrap;
		}
	`;render(){return n`<slot></slot>`}static{Ks(e,s)}};return h=e})();var vt={ATTRIBUTE:1,CHILD:2,PROPERTY:3,BOOLEAN_ATTRIBUTE:4,EVENT:5,ELEMENT:6},nt=i=>(...t)=>({_$litDirective$:i,values:t}),et=class{constructor(t){}get _$AU(){return this._$AM._$AU}_$AT(t,s,e){this._$Ct=t,this._$AM=s,this._$Ci=e}_$AS(t,s){return this.update(t,s)}update(t,s){return this.render(...s)}};var Ie=nt(class extends et{constructor(i){if(super(i),i.type!==vt.ATTRIBUTE||i.name!=="class"||i.strings?.length>2)throw Error("`classMap()` can only be used in the `class` attribute and must be the only part in the attribute.")}render(i){return" "+Object.keys(i).filter(t=>i[t]).join(" ")+" "}update(i,[t]){if(this.st===void 0){this.st=new Set,i.strings!==void 0&&(this.nt=new Set(i.strings.join(" ").split(/\s/).filter(e=>e!=="")));for(let e in t)t[e]&&!this.nt?.has(e)&&this.st.add(e);return this.render(t)}let s=i.element.classList;for(let e of this.st)e in t||(s.remove(e),this.st.delete(e));for(let e in t){let a=!!t[e];a===this.st.has(e)||this.nt?.has(e)||(a?(s.add(e),this.st.add(e)):(s.remove(e),this.st.delete(e)))}return ke}});function S(i,t,s){return i?t(i):s?.(i)}var{I:co}=ws;var $s=i=>i.strings===void 0;var At=(i,t)=>{let s=i._$AN;if(s===void 0)return!1;for(let e of s)e._$AO?.(t,!1),At(e,t);return!0},si=i=>{let t,s;do{if((t=i._$AM)===void 0)break;s=t._$AN,s.delete(i),i=t}while(s?.size===0)},ks=i=>{for(let t;t=i._$AM;i=t){let s=t._$AN;if(s===void 0)t._$AN=s=new Set;else if(s.has(i))break;s.add(i),Xs(t)}};function Js(i){this._$AN!==void 0?(si(this),this._$AM=i,ks(this)):this._$AM=i}function Qs(i,t=!1,s=0){let e=this._$AH,a=this._$AN;if(a!==void 0&&a.size!==0)if(t)if(Array.isArray(e))for(let h=s;h<e.length;h++)At(e[h],!1),si(e[h]);else e!=null&&(At(e,!1),si(e));else At(this,i)}var Xs=i=>{i.type==vt.CHILD&&(i._$AP??=Qs,i._$AQ??=Js)},ai=class extends et{constructor(){super(...arguments),this._$AN=void 0}_$AT(t,s,e){super._$AT(t,s,e),ks(this),this.isConnected=t._$AU}_$AO(t,s=!0){t!==this.isConnected&&(this.isConnected=t,t?this.reconnected?.():this.disconnected?.()),s&&(At(this,t),si(this))}setValue(t){if($s(this._$Ct))this._$Ct._$AI(t,this);else{let s=[...this._$Ct._$AH];s[this._$Ci]=t,this._$Ct._$AI(s,this,0)}}disconnected(){}reconnected(){}};var Ri=class extends ai{host;element;prevData={};eventData={};render(t){return ae}update(t,[s]){this.element!==t.element&&(this.element=t.element),this.host=t.options?.host??this.element,this.apply(s),this.groom(s),this.prevData={...s}}apply(t){if(!t)return;let{prevData:s,element:e}=this;for(let[a,h]of Object.entries(t)){if(h===s[a])continue;let r=a.slice(1);switch(a[0]){case"@":this.eventData[r]=h,this.applyEvent(r,h);break;case".":e[r]=h;break;case"?":h?e.setAttribute(r,""):e.removeAttribute(r);break;default:h===null?e.removeAttribute(a):e.setAttribute(a,String(h));break}}}groom(t){let{prevData:s,element:e}=this;if(s)for(let[a,h]of Object.entries(s)){let r=a.slice(1);if(!t||!(a in t)&&e[r]===h)switch(a[0]){case"@":this.groomEvent(r,h);break;case".":e[r]=void 0;break;case"?":e.removeAttribute(r);break;default:e.removeAttribute(a);break}}}applyEvent(t,s){let{prevData:e,element:a}=this;this.eventData[t]=s,e[t]&&a.removeEventListener(t,this,s),a.addEventListener(t,this,s)}groomEvent(t,s){let{element:e}=this;Reflect.deleteProperty(this.eventData,t),e.removeEventListener(t,this,s)}handleEvent(t){let s=this.eventData[t.type];typeof s=="function"?s.call(this.host,t):s.handleEvent(t)}disconnected(){let{eventData:t,element:s}=this;for(let[e,a]of Object.entries(t)){let h=e.slice(1);s.removeEventListener(h,this,a)}}reconnected(){let{eventData:t,element:s}=this;for(let[e,a]of Object.entries(t)){let h=e.slice(1);s.addEventListener(h,this,a)}}},T=nt(Ri);var Ys=C`
	<path d="M5.688 3.5v.438H5.25v.438h-.438V1.313h-.438V.875h-.436V.438H3.5v6.125h2.625v-.438H5.25v-.438h.438v-.438h.438v-.438h.438V3.5z" fill="#b79cf8"/>
	<path d="M3.063.438v.438h-.438v.438h-.437v3.5h-.875v-.438H.438v1.75h.438v.438h2.625V.438z" fill="#ff7fc0"/>
	<path d="M3.938 0h-.875v.438h.875zm-.875.438h-.438v.438h.438z" fill="#000"/>
	<path d="M3.938.438h-.875v.438h.875zm-.875.437h-.438v.438h.438zm0 1.75h-.438v.438h.438z" fill="#f0f0f0"/>
	<path d="M2.188 5.25H1.75v.438h.438z" fill="#ffa5d3"/>
	<path d="M2.625 5.25h-.437v.438h.438zm-1.75.438H.438v.438h.438zm2.625.438H.875v.438H3.5z" fill="#ff1c90"/>
	<path d="M1.75 5.688h-.437v.438h.438zm-.438-.438H.875v.438h.438zm1.313-.875V3.5h-.437v1.313h.438v1.313h.438v-1.75zm.438-3.5v1.313h-.438v.438h.438v1.313h.438V.875z" fill="#ffa5d3"/>
	<path d="M6.125 3.5h-.438v.438h.438zm-.438.438h-.438v.438h.438zm-3.5.875h-.874v.438h.875zm-.875-.438H.438v.438h.875z" fill="#f0f0f0"/>
	<path d="M.875 5.25v-.875H.438v.875z" fill="#f0f0f0"/>
	<path d="M4.813 1.313h-.438v.438h.438z" fill="#cdbafa"/>
	<path d="M2.625 1.313h-.437v1.313h.438z" fill="#f0f0f0"/>
	<path d="M4.375.438h-.437v.438h.438zm.438.438h-.438v.438h.438zM2.625 4.814h-.437v.438h.438zm3.938 0h-.438v.438h.438zm-.875.438v.438H5.25v.438h.875v-.875zm.438.875v.438H.875v.438h5.688v-.875zM.875 6.125H.438v.438h.438zM7 3.062H5.687V3.5H7zm-5.687.876H0v.438h1.313z" fill="#000"/>
	<path d="M.438 6.125V3.938H0v2.188zm6.563-1.313V3.5h-.438v1.313zM2.625.875h-.437v.438h.438zm-.875.438v3.063h-.437v.438h.875V1.313zm3.5 2.188V1.313h-.438v3.063h.438v-.438h.438V3.5z" fill="#000"/>
	<path d="M3.938.875H3.5v.875h.438zm.438 1.75V1.75h-.438V3.5h.438v.438h.438V2.625zm.875 1.75h-.438v.438h.438zm-1.313 0H3.5v1.313h.438zm.875 1.313h-.438v.438h.438zm0-.875h-.438v.438h.438zm.438.438h-.438v.438h.438z" fill="#cdbafa"/>
	<path d="M5.25 6.125v-.438h-.438v.438H3.5v.438h2.625v-.438zm.438-.875H5.25v.438h.438zm.438-.438h-.438v.438h.438z" fill="#816bee"/>
`;function ri(i={}){return n`<svg
		${T(i)}
		aria-hidden="true"
		role="img"
		width="14"
		height="14"
		viewBox="0 0 7 7"
		fill="none"
		xmlns="http://www.w3.org/2000/svg"
	>
		${Ys}
	</svg>`}var ea=C`
	<path d="M4.375 1.75v-.437h-.437V.438h-.875v.875h-.438v.438h-.437v.438h.438v.438h.438v.438h.875v-.44h.438v-.437h.438V1.75z" fill="#47baff"/>
	<path d="M4.375 5.25v.438h-.437v.875h-.875v-.875h-.438V5.25h-.437v-.438h.438v-.438h.438v-.436h.875v.438h.438v.438h.438v.438z" fill="#ff2c52"/>
	<path d="M3.063 0v.438h.875V0z" fill="#000"/>
	<path d="M3.063.438v.438h.875V.438z" fill="#f0f0f0"/>
	<path d="M3.063 2.625v.438h.875v-.438z" fill="#4282d8"/>
	<path d="M3.063.438h-.438v.875h.438zM.438 3.063H0v.875h.438zm.875 0v-.438H.438v.438zm1.313-1.75h-.438v.438h.438z" fill="#000"/>
	<path d="M2.625 1.75h-.437v.438h.438zm.438-.438h-.438v.438h.438zm0 2.625v.438h.875v-.437z" fill="#f0f0f0"/>
	<path d="M3.063 6.125v.438h.875v-.438zm0-.875h-.438v.438h.438zm-.438-.438h-.437v.438h.438z" fill="#be0351"/>
	<path d="M3.063 4.375h-.438v.438h.438z" fill="#f0f0f0"/>
	<path d="M3.938 5.688h.438V5.25h-.438zm.438-.438h.438v-.438h-.438zm-.438-.438h.438v-.438h-.438z" fill="#be0351"/>
	<path d="M3.5 1.75h-.437v.438h.438z" fill="#f0f0f0"/>
	<path d="M4.375 2.188h-.437v.438h.438zm.438-.438h-.438v.438h.438z" fill="#4282d8"/>
	<path d="M5.25 4.375h.438v-.437h.875v-.875h-.875v-.438H5.25v-.437h-.438v.438h-.438v.438h-.436v.875h.438v.438h.438v.438h.438z" fill="#C7C7C7"/>
	<path d="M6.563 3.063h-.438v.875h.438z" fill="#707070"/>
	<path d="M5.25 2.625v-.437h-.438v.438zm-.438.438v-.438h-.438v.438z" fill="#fff"/>
	<path d="M4.813 4.375v-.437h-.438v.438zm-.438-.438V3.5h-.437v.438zm1.313.438v-.437H5.25v.438zm-.438.438v-.438h-.438v.438z" fill="#707070"/>
	<path d="M1.75 4.375h-.437v-.437H.438v-.875h.875v-.438h.438v-.437h.438v.438h.438v.438h.438v.875h-.44v.438h-.437v.438H1.75z" fill="#C7C7C7"/>
	<path d="M.438 3.938h.438v-.875H.438z" fill="#fff"/>
	<path d="M2.625 3.938h.438v-.875h-.438z" fill="#707070"/>
	<path d="M2.188 2.625v-.437H1.75v.438zm-.438.438v-.438h-.437v.438zm.438.438v-.438H1.75v.438z" fill="#fff"/>
	<path d="M2.625 4.375v-.437h-.437v.438zm-.438.438v-.438H1.75v.438z" fill="#707070"/>
	<path d="M2.188 1.75H1.75v.438h.438zm.438.438h-.438v.438h.438zm.438.438h-.439v.438h.438zm.875.438h-.876v.875h.875zm.438.875h-.439v.438h.438zm.438.438h-.438v.438h.438zM1.75 2.188h-.437v.438h.438zm2.188 4.813v-.438h-.875v.438zm-.875-1.313h-.438v.875h.438zM.438 3.938v.438h.875v-.438zm2.188 1.313h-.438v.438h.438zm-.438-.438H1.75v.438h.438zm-.438-.438h-.437v.438h.438zm2.188-3.063h.438V.438h-.438zm2.625 2.625h.438v-.874h-.438zm0-.875v-.437h-.875v.438zM4.375 1.749h.438v-.436h-.438zm.438.438h.438V1.75h-.438zm-.438.438h.438v-.437h-.438zm-.437.438h.438v-.438h-.438zM2.625 4.376h.438v-.438h-.438zm-.438.438h.438v-.438h-.437z" fill="#000"/>
	<path d="M4.813 2.188h.438V1.75h-.438zm.438.438h.438v-.438h-.438zM3.938 6.564h.438v-.875h-.438zm1.75-2.625v.438h.875v-.439zm-1.313 1.75h.438v-.438h-.438zm.438-.438h.438v-.438h-.438zm.438-.438h.438v-.438h-.438z" fill="#000"/>
`;function oi(i={}){return n`<svg
		${T(i)}
		aria-hidden="true"
		role="img"
		width="14"
		height="14"
		viewBox="0 0 7 7"
		fill="none"
		xmlns="http://www.w3.org/2000/svg"
	>
		${ea}
	</svg>`}var ta=C`
	<path d="M6.125 3.063v-.438h-.438v.438H4.374v-.438h-.436V1.313h.438V.875H3.063v1.75h-.438v.438H.438v.875h.438v.438h.438v-.438h1.313v.438h.438v1.313h-.44v.438h.438v.438h.875v-.438h.438v-.438h-.438V4.376h.438v-.438h1.313v.438h.438v-.438h.438v-.875z" fill="#ffb84b"/>
	<path d="M3.938 0h-.875v.438h.875zM2.625.875H1.313v.438h1.313zm-1.312.438H.875v1.313h.438zm1.75 0h-.438v1.313h.438zm1.313 0h-.438v1.313h.438zm1.75 0h-.438v1.313h.438zM5.688.875H4.375v.438h1.313zm-3.063 1.75H1.313v.438h1.313zm3.063 0H4.375v.438h1.313zM3.063.438h-.438v.438h.438z" fill="#000"/>
	<path d="M2.625 1.313h-.437v.438h.438zm-.437.437H1.75v.438h.438zm3.5-.438H5.25v.438h.438zm-.438.438h-.438v.438h.438zm.438 2.625H5.25v.438h.438zm-.438.438h-.438v.438h.438zm-2.625-.438h-.437v.438h.438zm-.438.438H1.75v.438h.438z" fill="#57595f"/>
	<path d="M4.375.438h-.437v.438h.438zM.438 3.063H0v.875h.438z" fill="#000"/>
	<path d="M2.188 1.75v.438h-.875v.438h1.313V1.75zm3.063 0v.438h-.875v.438h1.313V1.75zM2.188 4.813v.438h-.875v.438h1.313v-.875zm3.063 0v.438h-.875v.438h1.313v-.875z" fill="#35363a"/>
	<path d="M.875 3.938H.438v.438h.438zm0-1.313H.438v.438h.438zM7 3.063h-.438v.875H7z" fill="#000"/>
	<path d="M6.563 3.063h-.438v.875h.438z" fill="#ba3500"/>
	<path d="M.875 3.063H.438v.875h.438z" fill="#f0f0f0"/>
	<path d="M6.563 2.625h-.438v.438h.438zm0 1.313h-.438v.438h.438z" fill="#000"/>
	<path d="M6.125 3.938h-.438v.438h.438zm-3.062 0h-.438v.438h.438zm-1.75 0H.875v.438h.438zm3.063 0h-.438v.438h.438z" fill="#ba3500"/>
	<path d="M3.938 6.563h-.875v.438h.875zm-1.313-.875H1.313v.438h1.313zM1.312 4.375H.875v1.313h.438zm1.75 0h-.437v1.313h.438zm1.313 0h-.437v1.313h.438zm1.75 0h-.438v1.313h.438zm-.438 1.313H4.374v.438h1.313zm-3.062-1.75H1.313v.438h1.313zm3.063 0H4.375v.438h1.313z" fill="#000"/>
	<path d="M2.625 3.5H1.313v.438h1.313zm3.063 0H4.375v.438h1.313z" fill="#ba3500"/>
	<path d="M3.063 6.125h-.438v.438h.438zm1.313 0h-.438v.438h.438z" fill="#000"/>
	<path d="M3.938 6.125h-.875v.438h.875z" fill="#ba3500"/>
	<path d="M3.938.438h-.875v.438h.875zm-.875.437h-.438v.438h.438V.438Z" fill="#f0f0f0"/>
	<path d="M4.375 5.688h-.437v.438h.438z" fill="#ba3500"/>
	<path d="M2.188 1.313h-.875v.875h.438V1.75h.438zm3.063 0h-.875v.875h.438V1.75h.438zM2.188 4.376h-.875v.875h.438v-.438h.438zm3.063 0h-.875v.875h.438v-.438h.438z" fill="#d8d8d8"/>
	<path d="M3.938 2.188V1.75H3.5V.875h-.437v1.313zm0 .438H3.5v.438h-.437v.438h-.438v.438h.438v.875h.438v1.313h.438v-1.75H3.5V3.5h.875v-.437h-.437zm2.188.438h-.438v.438h.438zm-3.063-.439h-.438v.438h.438zm-1.75.438H.875v.438h.438zm.875 0H1.75v.438h.438z" fill="#fd6214"/>
`;function hi(i={}){return n`<svg
		${T(i)}
		aria-hidden="true"
		role="img"
		width="14"
		height="14"
		viewBox="0 0 7 7"
		fill="none"
		xmlns="http://www.w3.org/2000/svg"
	>
		${ta}
	</svg>`}var ia=C`
	<path d="M5.688 2.625V1.75H5.25V.438h-.438v.438h-.438v.438h-.436v.438H3.5v.438H1.313v.438H.875v.875H.438v1.75h.438v.438h.438v.438h.438v.438h3.5v-.438h.438v-.438h.438V2.625z" fill="#fd6214"/>
	<path d="M0 3.5v1.75h.438V3.5zm6.563.438v1.313h.438V3.938zm-.438-1.313v1.313h.438V2.625zm-.438-.875v.875h.438V1.75z" fill="#000"/>
	<path d="M6.125 3.938v1.313h.438V3.938zm-.438-1.313v1.313h.438V2.625zm-.438-.875v.875h.438V1.75z" fill="#ba3500"/>
	<path d="M.438 2.625V3.5h.438v-.875zm2.625-1.313h-.438v.438h.438zm.875 0H3.5v.438h.438zM3.5 1.75h-.437v.438h.438zm-2.625.438v.438h.438v-.438zM.437 5.251v.438h.438v-.438zm.438.438v.438h.438v-.438zm.438.438v.438h.438v-.438zm4.813-.875v.438h.438v-.438zm-.438.438v.438h.438V5.69zm-.438.438v.438h.438v-.438zm-3.5.438v.438h3.5v-.438zM1.313 1.75v.438h.438V1.75zm.438-.438v.438h.438v-.437zm.438-.438v.438h.438V.875zm1.75 0v.438h.438V.875zm.438-.438v.438h.438V.438zm.438-.438v.438h.438V0z" fill="#000"/>
	<path d="M4.813.438v.438h.438V.438zm-.438.438v.438h.438V.875zm-.437.437v.438h.438v-.438zM3.5 1.75v.438h.438V1.75zm-1.312-.437v.438h.438v-.438zm-.438.437v.438h.438V1.75zm.875 0v.438h.438V1.75z" fill="#f0f0f0"/>
	<path d="M2.188 1.75v.438h.438V1.75z" fill="#fd6214"/>
	<path opacity=".5" d="M4.813 1.75v.438h.438V1.75zm.438 2.188V3.5h-.438v-.875h-.438v.438h-.437v.438H2.625v-.438h-.437v.875h-.875v.875h.438v.875h.438v.438h2.625v-.438h.438v-.875h.438v-.875z" fill="#fff"/>
	<path d="M1.313 2.188v.438h.438v-.438zm-.438.437V3.5h.438v-.875zm.875.875v.438h.438V3.5z" fill="#f0f0f0"/>
	<path d="M.875 5.25v.438h.438V5.25zm.438.438v.438h.438v-.438zm3.938 0v.438h.438v-.438zm.438-.438v.438h.438V5.25zm-3.938.875v.438h3.5v-.438z" fill="#ba3500"/>
	<path d="M.438 3.5v.875h.438V3.5zm4.375.875h-.438v-.437h-1.75v.438h-.437v.875h.438v.438h1.75v-.438h.438z" fill="#f0f0f0"/>
	<path d="M5.25.438v1.313h.438V.438z" fill="#000"/>
`;function li(i={}){return n`<svg
		${T(i)}
		aria-hidden="true"
		role="img"
		width="14"
		height="14"
		viewBox="0 0 7 7"
		fill="none"
		xmlns="http://www.w3.org/2000/svg"
	>
		${ia}
	</svg>`}var sa=C`
	<path d="M6.563.875h-.438V.438H4.812v1.313h-.438V.875h-.436V.438h-.875v.438h-.438v.875h-.437V.438H.875v.438H.438v1.75h.438v.438h.875v.438h.438v.875h.438v.438h.438v.438h.875v-.438h.438v-.438h.438V3.5h.438v-.437h.875v-.438h.438z" fill="#ff7fc0"/>
	<path d="M3.938 0h-.875v.438h.875zm-1.75 0H.875v.438h1.313zm3.938 0H4.813v.438h1.313zm.438.438h-.438v.438h.438zm.438.438h-.438v1.75h.438zM4.377.438h-.439v.438h.438v.875h.438V.438zm-2.189 0v1.313h.438V.875h.438V.438zm-1.313 0H.438v.438h.438zM.438.875H0v1.75h.438zm.438 1.75H.438v.438h.438zm.875.438H.875v.438h.875zm4.375 0h-.875v.438h.875zm.438-.438h-.438v.438h.438zM5.251 3.938V3.5h-.438v.875h1.75v-.437zM1.75 3.5v.438H.438v.438h1.75V3.5zm-1.313.875H0v1.75h.438zm.438 1.75H.438v.438h.438zm5.25.438H.875v.438h5.25zm.438-.438h-.438v.438h.438zm.438-1.75h-.438v1.75h.438zm-4.376 0h-.437v.438h.438zm.438.438h-.438v.438h.438zm1.313 0h-.438v.438h.438zm.438-.438h-.438v.438h.438zm-.875.875h-.876v.438h.875z" fill="#000"/>
	<path d="M4.813 4.375v.438h-.438v.438h-.437v.438h-.875v-.438h-.438v-.438h-.437v-.438H.438v1.75h.438v.438h5.25v-.438h.438v-1.75z" fill="#6be473"/>
	<path d="M1.75 5.25h-.437v.438h.438zm-.438-.438H.875v.438h.438zM5.25 6.125v-.438h-.438v.438h-.874v-.438h-.875v.438h-.875v-.438H1.75v.438H.875v.438h5.25v-.438zm.438-.875H5.25v.438h.438zm.438-.438h-.438v.438h.438zm.438.875h-.438v.438h.438z" fill="#008456"/>
	<path d="M2.625 3.938h-.437v.438h.438zm.438.438h-.438v.438h.438zm1.313 0h-.438v.438h.438zm.438-.438h-.438v.438h.438zm.438-.875h-.438v.438h.438zm.875-.438h-.438v.438h.438zm.438-.875h-.438v.875h.438zM3.94 4.813h-.877v.438h.875z" fill="#ff1c90"/>
	<path d="M4.375 5.25h-.437v.438h.438zm.438-.438h-.438v.438h.438zm.438-.438h-.438v.438h.438zm-4.813.001v.875h.438v-.438h1.313v-.438zm.438-3.5H.438v.875h.438zM2.189.437H.875v.438h1.313zm.875.438h-.439v.438h.438zm.875-.438h-.876v.438h.875zm1.313 0h-.438v.875h.438V.875h.875V.438z" fill="#f0f0f0"/>
`;function ni(i={}){return n`<svg
		${T(i)}
		aria-hidden="true"
		role="img"
		width="14"
		height="14"
		viewBox="0 0 7 7"
		fill="none"
		xmlns="http://www.w3.org/2000/svg"
	>
		${sa}
	</svg>`}var aa=C`
	<path d="M3.063.875v.438h.875V.875zm.875-.438v.438h1.75V.438zm1.75.438v.438h.438V.875zm.438.438v.438h.438v-.438zm.438.438v2.188h.438V1.75zm-.438 2.188v.875h.438v-.876zm-.438.875v.438h.438v-.438zm-.875.438v.438h.875v-.438zm-.875.438v.438h.875V5.69zm-.875.438v.438h.875v-.438z" fill="#000"/>
	<path d="M6.563 1.75h-.438v-.437h-.438V.875H3.938v.438h-.875V.875h-1.75v.438H.875v.438H.438v2.188h.438v.875h.438v.438h.875v.438h.875v.438h.875V5.69h.875v-.438h.875v-.438h.438v-.876h.438z" fill="#ff7fc0"/>
	<path d="M6.563 1.75h-.438v2.188h.438zm-.438 2.188h-.438v.875h.438zm-4.812 0H.875v.875h.438zm4.375.875h-.875v.438h.875zm-.875.438h-.875v.438h.875zm-.875.438h-.875v.438h.875zm-.875-.438h-.875v.438h.875zm-.875-.438h-.875v.438h.875z" fill="#ff1b90"/>
	<path d="M1.313.438v.438h1.75V.438zM.875.875v.438h.438V.875zm-.437.438v.438h.438v-.438zM0 1.75v2.188h.438V1.75zm.438 2.188v.875h.438v-.875zm.438.875v.438h.438v-.438zm.438.438v.438h.875v-.438zm.875.438v.438h.875v-.438z" fill="#000"/>
	<path d="M1.313.875v.438h1.75V.875zm2.625 0v.438h1.75V.875zm-.875.438v.438h.875v-.438z" fill="#f0f0f0"/>
	<path opacity=".6" d="M4.813 2.625v-.437h-.875v.438h-.875v-.438h-.875v.438H1.75v1.313h.438v.438h.879v.438h.875v-.438h.871v-.439h.438V2.625z" fill="#fff"/>
	<path d="M5.688 1.313v.438h.438v-.438zm-4.813 0v.438h.438v-.438zm.438.438v.438h.438V1.75zM.438 1.75v.875h.438V1.75z" fill="#f0f0f0"/>
`;function ci(i={}){return n`<svg
		${T(i)}
		aria-hidden="true"
		role="img"
		width="14"
		height="14"
		viewBox="0 0 7 7"
		fill="none"
		xmlns="http://www.w3.org/2000/svg"
	>
		${aa}
	</svg>`}var ra=C`
	<path d="M6.125 2.625v.438H4.812v-.438h-.438v-.437h-.436V.875h.438V.438H.438v.438h.875v.438h.438v.438h.875v.875h-.438v.438H1.75v.875h-.437v.875H.875v.875H.438v.875h1.313v-.438h.875v-.438h.438v-.438h.438v-.438h.875v-.438h.438v-.437h.438v.438h.438v.438h.438v.438h.438V2.625z" fill="#ffe361"/>
	<path d="M6.125 0H4.812v.438h1.313zM1.75 6.563H.438v.438h1.313zm.875-.438H1.75v.438h.875zM1.313.875H.438v.438h.875zm.438.875v.438h.438v.438h.438V1.75zm0 1.313h-.438v.875h.438zm-.438.875H.875v.875h.438zm-.438.875H.438v.875h.438zm-.438.875H0v.875h.438zm3.938-.875H3.5v.438h.875zm0-4.813H.438v.438h3.938z" fill="#000"/>
	<path d="M4.375.438H.438v.438h3.938z" fill="#f0f0f0"/>
	<path d="M6.125 2.625H4.812v.438h1.313zM4.812.437h-.438v.438h.438z" fill="#000"/>
	<path d="M4.813.875h-.438v.875h.438zM6.126.437H4.813v.438h1.313z" fill="#f0f0f0"/>
	<path d="M6.125 2.188H4.812v.438h1.313z" fill="#ba3500"/>
	<path d="M.438.438H0v.438h.438zm1.313.875h-.438v.438h.438zm.438 1.313H1.75v.438h.438zM6.564.438h-.438v.438h.438zm.438.438h-.438v1.313h.438z" fill="#000"/>
	<path d="M6.563.875h-.438v1.313h.438z" fill="#ba3500"/>
	<path d="M7 2.625h-.438V5.25H7z" fill="#000"/>
	<path d="M6.563 2.625h-.438V5.25h.438z" fill="#ffb84b"/>
	<path d="M6.563 2.188h-.438v.438h.438zM4.375.875h-.437v1.313h.438zm.438 1.313h-.438v.438h.438z" fill="#000"/>
	<path d="M4.813 1.75h-.438v.438h.438z" fill="#ba3500"/>
	<path d="M3.063 5.688h-.438v.438h.438z" fill="#000"/>
	<path d="M4.375 3.063v.438h-.437v.438H3.5v.438h-.437v.438h-.438v.438h-.437v.438H1.75v.438h.875v-.438h.438v-.438h.438v-.438h.875v-.438h.438V3.063zM1.75 6.126h-.437v.438h.438z" fill="#ffb84b"/>
	<path d="M3.5 5.25h-.437v.438h.438z" fill="#000"/>
	<path d="M2.188 3.063H1.75v.438h.438zm.438-.438h-.438v.438h.438z" fill="#f0f0f0"/>
	<path d="M3.063 2.188h-.438v.438h.438zm.438-.438h-.438v.438h.438z" fill="#ffb84b"/>
	<path d="M2.625 3.5h-.437v.438h.438zm-.875.438h-.437v.438h.438zm-.438.875H.875v.438h.438zm-.438.875H.438v.438h.438z" fill="#f0f0f0"/>
	<path d="M4.813 4.375h-.438v.438h.438zm.438-.438h-.438v.438h.438zm.438.438h-.438v.438h.438zm.438.438h-.438v.438h.438zm.438.438h-.438v.438h.438z" fill="#000"/>
	<path d="M6.125.875H4.812v1.313h1.313z" fill="#fd6214"/>
`;function di(i={}){return n`<svg
		${T(i)}
		aria-hidden="true"
		role="img"
		width="14"
		height="14"
		viewBox="0 0 7 7"
		fill="none"
		xmlns="http://www.w3.org/2000/svg"
	>
		${ra}
	</svg>`}var oa=C`
	<path d="M6.563 0.876V0.437H3.937v0.437H1.313v2.187H0.437v2.187h5.25v-2.186h0.876z" fill="#bcef42"/>
	<path d="M4.813 5.687v-0.437H2.187v0.437z" fill="#7fb134"/>
	<path d="M6.563 0.876V0.437H3.937v0.437zm-2.626 0.437V0.876H2.187v0.437z" fill="#fff"/>
	<path d="M1.313 4.813v0.437h0.876v-0.437zm4.376 -0.437h-0.437v0.876h0.437zm0.876 -2.187h-0.437v0.876h0.437zm-0.437 0.876h-0.437v1.313h0.437z" fill="#7fb134"/>
	<path d="M7 0.437h-0.437v2.626H7z" fill="#000"/>
	<path d="M1.313 3.937H0.876v2.626h0.437z" fill="#4a8359"/>
	<path d="M6.563 0H3.937v0.437h2.626zM4.813 5.687H2.187v0.437h2.626zM3.937 0.437H2.187v0.437h1.75zM2.187 0.876h-0.874v0.437h0.876zm-0.874 0.437H0.876v0.876h0.437zM0.437 3.063H0v2.187h0.437v1.313h0.437V5.25H0.437zh0.437v-0.876H0.437zm5.25 2.187h-0.876v0.437h0.876zm0.437 -0.876h-0.437v0.876h0.437zh0.437V3.063h-0.437zM1.75 5.687h0.437v-0.437h-0.874v1.313h0.437zm-0.437 0.876H0.876V7h0.437z" fill="#000"/>
	<path d="M0.876 3.063h0.437v-0.876H0.876zm-0.438 0.874h0.437v-0.874H0.437zm1.75 -2.626h-0.874v0.876h0.437v-0.437h0.437z" fill="#fff"/>
	<path d="M1.75 3.5h0.876v-0.437h-0.876zm0.876 -0.437h0.876v-0.437h-0.876zm0.876 -0.437h0.876v-0.438H3.5zm0.876 -0.437h0.437v-0.438h-0.437zm0.437 -0.437h0.437v-0.438H4.814z" fill="#4a8359"/>
	<path d="M2.187 1.75v0.437h0.437v-0.437z" fill="#fff"/>
	<path d="M1.313 3.5v0.437h0.437V3.5z" fill="#4a8359"/>
`;function mi(i={}){return n`<svg
		${T(i)}
		aria-hidden="true"
		role="img"
		width="14"
		height="14"
		viewBox="0 0 7 7"
		fill="none"
		xmlns="http://www.w3.org/2000/svg"
	>
		${oa}
	</svg>`}var ha=C`
	<path d="M2.188 2.625H1.75v.438H.875v.875H3.5v.875h-.437v.438h-.438v.438h-.437v.438H1.75v.438h.875v-.438h.438v-.438h.438v-.438h.438v-.438h.875v-.438h.438v-.437h.875v-.875H3.063v-.438h.438v-.437h.438V1.75h.438v-.437H3.5v.438h-.437v.438h-.875z" fill="#ffe361"/>
	<path d="M.438 3.063H0v.875h.438z" fill="#000"/>
	<path d="M.875 3.063H.438v.875h.438z" fill="#f0f0f0"/>
	<path d="M7 3.063h-.438v.875H7zm-5.687-.438H.438v.438h.875zm1.313-.875H1.75v.438h.875zm-.876.438h-.437v.438h.438z" fill="#000"/>
	<path d="M1.75 2.625h-.437v.438h.438zm.438-.438H1.75v.438h.438zm.438.438h-.438v.438h.438zm.438-.875h-.439v.438h.438zm.438-.438h-.439v.438h.438zm0 3.063h-.439v.438h.438zm-.438.438h-.439v.438h.438zm-.438.438h-.438v.438h.438zm-.438.438H1.75v.438h.438zm-.438.438h-.437v.438h.438z" fill="#f0f0f0"/>
	<path d="M5.25.875h-.438v.438h.438zm.438 3.063H5.25v.438h.438zm-.438.438h-.438v.438h.438zm-.875.438h-.437v.438h.438zm-.438.438H3.5v.438h.438zm2.625-1.75h-.438v.438h.438z" fill="#ffb84b"/>
	<path d="M6.563 3.063h-.438v.438h.438z" fill="#f0f0f0"/>
	<path d="M4.813 1.313h-.438v.438h.438zm-.438.438h-.437v.438h.438zm-.437.437H3.5v.438h.438zm-.438.437h-.437v.438h.438z" fill="#ffb84b"/>
	<path d="M4.375.875h-.437v.438h.438z" fill="#f0f0f0"/>
	<path d="M3.938.875h-.875v.438h.875zm-.875.438h-.438v.438h.438zM5.688 0H4.375v.438h1.313z" fill="#000"/>
	<path d="M5.688.438H4.375v.438h1.313z" fill="#f0f0f0"/>
	<path d="M6.563 2.625H3.5v.438h3.063zM4.375.437h-.437v.438h.438zm1.75 0h-.438v.438h.438zm-.438.438h-.438v.438h.438zm-.438.438h-.438v.438h.438zm-.438.438h-.438v.438h.438zm-.438.438h-.435v.438h.438zm2.188 1.75h-.875v.438h.875zm-1.313.875h-.875v.438h.875zm.438-.438h-.438v.438h.438zm-1.75 1.313h-.873v.438h.875zm.438-.438h-.436v.438h.438zm-1.75 1.313H1.313v.438h1.313zm.875-2.625H.438v.438h3.063zm-.438 2.188h-.436v.438h.438zm-1.75 0H.875v.438h.438zm.438-.438h-.436v.438h.438zm.438-.438H1.75v.438h.438zm.438-.438h-.437v.438h.438zm.438-.438h-.438v.438h.438z" fill="#000"/>
	<path d="M4.813.875h-.438v.438h.438z" fill="#ffe361"/>
`;function fi(i={}){return n`<svg
		${T(i)}
		aria-hidden="true"
		role="img"
		width="14"
		height="14"
		viewBox="0 0 7 7"
		fill="none"
		xmlns="http://www.w3.org/2000/svg"
	>
		${ha}
	</svg>`}var la=C`
	<path d="M6.125 1.75v-.437H5.25V.438H3.5v.438h-.437v.438h-.438V.875H1.313v.438H.875v1.75H.438v1.313h.438v-.438h.438V3.5h2.188v-.875h.438v-.437h2.188v.438h.438V1.75z" fill="#b79cf8"/>
	<path d="M3.938 2.625v.438H3.5v.875h.438v.875h.875v.438h1.313v-.438h.438V2.625z" fill="#9af4dc"/>
	<path d="M1.75 4.375v1.75h.438v.438h1.313v-.438h.438v-1.75z" fill="#9af4dc"/>
	<path d="M3.5 6.125H2.188v.438h1.313zm2.625-1.313H4.812v.438h1.313zm.438-.438h-.438v.438h.438zM3.938 5.687H3.5v.438h.438z" fill="#6c9ca6"/>
	<path d="M3.938 3.063H3.5v.438h.438zm.875.438h-.438v.438h.438zm1.313-.875H3.938v.438h2.188z" fill="#f0f0f0"/>
	<path d="M3.5.438h-.437v.438h.438zm3.063.875h-.438v.438h.438zm-.438 2.188h-.438v.875h.438zm-2.187-.876H3.5v.438h.438z" fill="#000"/>
	<path d="M3.938 2.188H3.5v.438h.438z" fill="#816bee"/>
	<path d="M1.313 3.938H.875v.438h.438zm1.75 1.75h-.438v.438h.438zm-.438-.438h-.437v.438h.438z" fill="#000"/>
	<path d="M2.625 5.25h-.437v.438h.438zm3.063-.875H5.25v.438h.438zm-.438-.438h-.438v.438h.438zM2.187 6.125H1.75v.438h.438zm1.75 0H3.5v.438h.438zM.874 4.375H.438v.438h.438zm.438 1.75H.875v.438h.438zm-.438.438H.438v.438h.438zM6.563 1.75v.875h-.438v.438h.438v1.75h.438V1.75zM5.688.875V.438H5.25v.875h.875V.875zM2.625.438H1.313v.438h1.313zm3.063 2.625H4.375v.438h1.313zM3.063 4.376H1.75v.438h1.313zm.438 2.188H2.188v.438h1.313zM3.063.875h-.438v.438h.438zm-1.75 0H.875v.438h.438z" fill="#000"/>
	<path d="M2.625.875H1.313v.438h1.313zm.438.438h-.438v.438h.438zm-1.313.875h-.437v.438h.438zm-.875.875H.438v.438h.438zm.438-1.75H.875v.438h.438z" fill="#f0f0f0"/>
	<path d="M6.125 5.25H4.812v.438h1.313zm-1.75-.438V3.5h-.437v.438H3.5v.438h.438v1.75h.438v-.875h.438v-.438zm2.188 0h-.438v.438h.438zM.875 1.313H.438v1.75h.438zm-.437 1.75H0v1.313h.438zm1.313 1.75h-.438v1.313h.438zm1.75 0h-.438v.875h.438zm-3.063 0H0v1.75h.438zM5.25 0H3.5v.438h1.75z" fill="#000"/>
	<path d="M3.5.875h-.437v.438h.438zM5.25.437H3.5v.438h1.75z" fill="#f0f0f0"/>
	<path d="M6.125 2.188H3.938v.438h2.188z" fill="#000"/>
	<path d="M6.125 1.75v-.437h-.438v.438H3.938v.438h2.188v.438h.438V1.75z" fill="#816bee"/>
	<path d="M2.188 4.813H1.75v.438h.438z" fill="#f0f0f0"/>
	<path d="M3.063 2.625v.438h-1.75v.438h2.188v-.876z" fill="#816bee"/>
	<path d="M3.063 3.063v.438h-1.75v.438h2.188v-.876z" fill="#000"/>
	<path d="M1.313 3.5H.875v.438h.438zm-.438.438H.438v.438h.438z" fill="#816bee"/>
	<path d="M1.313 3.938v.438H.875v.438H.438v1.75h.438v-.438h.438V4.813h.438v-.438h1.75v-.437z" fill="#9af4dc"/>
	<path d="M1.313 4.375H.875v.438h.438zm-.438.438H.438v.438h.438z" fill="#f0f0f0"/>
	<path d="M1.313 5.688H.875v.438h.438zm-.438.438H.438v.438h.438z" fill="#6c9ca6"/>
	<path d="M3.5 3.938H1.313v.438h2.188z" fill="#f0f0f0"/>
`;function vi(i={}){return n`<svg
		${T(i)}
		aria-hidden="true"
		role="img"
		width="14"
		height="14"
		viewBox="0 0 7 7"
		fill="none"
		xmlns="http://www.w3.org/2000/svg"
	>
		${la}
	</svg>`}var na=C`
	<path d="M6.125 2.188v-.875h-.438V.875h-.438V.438h-.875v.438h.438v.438h.438v1.75h-.438v.438h-.438v.438H2.625V3.5h-.437v-.437H1.75v-1.75h.438V.875h.438V.438H1.75v.438h-.437v.438H.875v.875H.438v2.625h.438v.875h.438v.438h.875v.438h2.625v-.438h.875v-.438h.438v-.875h.438V2.188z" fill="#b79cf8"/>
	<path d="M2.625 0H1.75v.438h.875zM.875 1.313H.438v.875h.438zm1.313 0H1.75v1.75h.438zm2.188 2.188H2.625v.438h1.75z" fill="#000"/>
	<path d="M4.375 3.938h-1.75v.438h1.75z" fill="#f0f0f0"/>
	<path d="M.438 2.188H0v2.625h.438zm4.375 4.375H2.188v.438h2.625z" fill="#000"/>
	<path d="M.875 4.375H.438v.438h.438zm4.813.875h-.875v.438H2.188V5.25h-.875v-.438H.875v.875h.438v.438h.875v.438h2.625v-.438h.875v-.438h.438v-.875h-.438zm.875-.875h-.438v.438h.438z" fill="#816bee"/>
	<path d="M1.75.438h-.437v.438h.438zm-.437.437H.875v.438h.438z" fill="#000"/>
	<path d="M2.625.438H1.75v.438h.875zM1.75.875h-.437v.438h.438zm-.437.438H.875v.438h.438zm-.438.875H.438v.438h.438zm.438.438H.875v.438h.438zm.875.438H1.75v.438h.438zm.438.438h-.438v.438h.438zm2.625-.438h-.438v.438h.438zM4.813.439h-.438v.438h.438zm0 3.063h-.438v.438h.438z" fill="#f0f0f0"/>
	<path d="M3.063.438h-.438v.438h.438zm-.438.437h-.437v.438h.438zm0 2.188h-.437v.438h.438zm-1.75 1.75H.438v.875h.438zm.438.875H.875v.438h.438zM5.251 0h-.875v.438h.875zm.438 6.125h-.875v.438h.875zm-3.5 0h-.876v.438h.875zm4.374-4.812h-.438v.875h.438zm-1.313 0h-.438v1.75h.438zM7 2.188h-.438v2.625H7zM5.687.438h-.438v.438h.438zm.438.438h-.438v.438h.438zM4.375.438h-.437v.438h.438zm.438.438h-.438v.438h.438zm0 2.188h-.438v.438h.438zm1.75 1.75h-.438v.875h.438zm-.438.875h-.438v.438h.438z" fill="#000"/>
	<path d="M2.188.875H1.75v.438h.438z" fill="#b79cf8"/>
`;function pi(i={}){return n`<svg
		${T(i)}
		aria-hidden="true"
		role="img"
		width="14"
		height="14"
		viewBox="0 0 7 7"
		fill="none"
		xmlns="http://www.w3.org/2000/svg"
	>
		${na}
	</svg>`}var ca=C`
	<path d="M4.813 5.25v-.875h-.438v-.437h-1.75v.438h-.437v.875H1.75v1.313h3.5V5.251z" fill="#ffe361"/>
	<path d="M6.125 1.313V.875H5.25V.438h-3.5v.438H.875v.438H.438v2.625h.438v.438h.875v-.439h3.5v.438h.875v-.438h.438V1.313z" fill="#ff2c52"/>
	<path d="M5.25 0h-3.5v.438h3.5z" fill="#000"/>
	<path d="M5.25.438h-3.5v.438h3.5zm-3.5.437H.875v.438h.875zm4.375 0H5.25v.438h.875z" fill="#fff"/>
	<path d="M5.25 6.563h-3.5v.438h3.5zM.438 1.313H0v2.625h.438zM1.751.438H.875v.438h.875z" fill="#000"/>
	<path d="M.875 3.063v-1.75H.438v2.625h.875v-.875z" fill="#fff"/>
	<path d="M6.563 1.313h-.438v2.625h.438z" fill="#be0351"/>
	<path d="M6.563 2.625h-.875V3.5h.875zM5.25.875h-.875v.875h.875z" fill="#fff"/>
	<path opacity=".5" d="M6.563 2.625h-.438V3.5h.438z" fill="#be0351"/>
	<path d="M4.375 3.063h-1.75v.438h1.75zm.875.438h-.875v.438h.875zM2.625 3.5H1.75v.438h.875z" fill="#be0351"/>
	<path d="M2.625 4.375h-.437v.875h.438z" fill="#fff"/>
	<path d="M4.813 4.375h-.438v.875h.438zm0 .875v.875H1.75v.438h3.5V5.25z" fill="#ffb84b"/>
	<path d="M2.188 5.25H1.75v.875h.438z" fill="#fff"/>
	<path d="M1.75 3.938H.875v.438h.875zm4.375 0H5.25v.438h.875z" fill="#be0351"/>
	<path d="M3.5 2.625h-.875V3.5H3.5z" fill="#fff"/>
	<path opacity=".5" d="M3.5 3.063h-.875v.438H3.5z" fill="#be0351"/>
	<path d="M4.375 3.5h-1.75v.438h1.75z" fill="#000"/>
	<path d="M4.375 3.938h-1.75v.438h1.75z" fill="#fff"/>
	<path d="M.875.875H.438v.438h.438z" fill="#000"/>
	<path d="M2.188 1.313H1.75v.438h.438z" fill="#fff"/>
	<path d="M1.75 5.25h-.437v1.313h.438zm.438-.875h.438v-.437H1.75v.438H.875v.438h.875v.438h.438zM.875 3.938H.438v.438h.438zM7 1.313h-.438v2.625H7zM6.125.438H5.25v.438h.875zm.438.438h-.438v.438h.438zm-.438 3.5H5.25v-.438h-.875v.438h.438v.875h.438v1.313h.438V5.251h-.438v-.438h.875zh.438v-.438h-.438z" fill="#000"/>
`;function ui(i={}){return n`<svg
		${T(i)}
		aria-hidden="true"
		role="img"
		width="14"
		height="14"
		viewBox="0 0 7 7"
		fill="none"
		xmlns="http://www.w3.org/2000/svg"
	>
		${ca}
	</svg>`}var da=C`
	<path d="M6.125 3.063v-.438H5.25v-.437h-.438V1.75h-.438V.875h-.436V.438h-.875v.438h-.438v.875h-.437v.438H1.75v.438H.875v.438H.438v.875h.438v.438h.875v.438h.438v.438h.438v.875h.438v.438h.875v-.438h.438v-.875h.438v-.438h.438v-.438h.875v-.44h.438v-.875z" fill="#47baff"/>
	<path d="M4.813 3.063h-.875v-.438h-.875v.438h-.875v.875h.875v.438h.875v-.438h.875z" fill="#b5e3ff"/>
	<path d="M1.313 0H.438v.438h.875zm.875.438h-.875v.438h.875zm-.438 1.75H.875v.438h.875zM.438.438H0v.875h.438z" fill="#000"/>
	<path d="M1.313.438H.438v.875h.438V.875h.438z" fill="#f0f0f0"/>
	<path d="M.438 3.063H0v.875h.438zM7.001.438h-.438v.875h.438zm-.438.875h-.438v.875h.438zm-5.688 0H.438v.875h.438zm1.75-.438h-.437v.875h.438zm2.188 0h-.438v.875h.438zM3.063.438h-.438v.438h.438z" fill="#000"/>
	<path d="M3.063.875h-.438v.438h.438zm.438.438h-.438v.438h.438zm-1.313.875H1.75v.438h.438zm-.875.437H.875v.438h.438zm-.438.438H.438v.438h.438z" fill="#f0f0f0"/>
	<path d="M1.313 6.563v-.438h.875V5.25H1.75v-.438H.875v.875H.438v.875z" fill="#b79cf8"/>
	<path d="M.875 5.688H.438v.438h.438z" fill="#f0f0f0"/>
	<path d="M2.188 1.75H1.75v.438h.438z" fill="#000"/>
	<path d="M2.188.875H.875v1.313h.875V1.75h.438zm3.938 1.313V.875H4.813v.875h.438v.438z" fill="#b79cf8"/>
	<path d="M2.188.875H1.75v.875h.438zm-.438.875h-.437v.438h.438zm4.375-.438h-.438v.875h.438zm.438-.438h-.438v.438h.438z" fill="#816bee"/>
	<path d="M5.688 6.563v-.438h-.875V5.25h.438v-.438h.875v.875h.438v.875z" fill="#b79cf8"/>
	<path d="M6.563 5.688h-.438v.438h.438zm-.438-.875h-.438v.438h.438z" fill="#816bee"/>
	<path d="M.875 2.625H.438v.438h.438zM7 3.063h-.438v.875H7zm-.438-.438h-.438v.438h.438zM4.374.437h-.436v.438h.438zm.875 1.313h-.438v.438h.438zM3.938 0h-.875v.438h.875z" fill="#000"/>
	<path d="M3.938.438h-.875v.438h.875zm0 2.625h-.875v.875h.875zM6.563.438h-.875v.438h.875zm-.875.438h-.875v.438h.875z" fill="#f0f0f0"/>
	<path d="M3.938 2.188h-.875v.438h.875zm0 2.188h-.875v.438h.875zM6.563.001h-.875v.438h.875zm-.875.438h-.875v.438h.875zm.438 1.75h-.875v.438h.875zM1.313 6.563H.438v.438h.875zm.875-.438h-.875v.438h.875zm-.438-1.75H.875v.438h.875zM.437 5.688H0v.875h.438zm6.563 0h-.438v.875H7zm-.438-.875h-.438v.875h.438zm-5.687 0H.438v.875h.438zm1.75.438h-.437v.875h.438zm2.188 0h-.438v.875h.438zm-1.75.875h-.438v.438h.438zm-.875-1.313H1.75v.438h.438z" fill="#000"/>
	<path d="M2.188 5.25H1.75v.875h.438zm-.438-.438h-.437v.438h.438z" fill="#816bee"/>
	<path d="M.875 3.938H.438v.438h.438zm1.313-.875H1.75v.875h.438zm.875-.438h-.875v.438h.875zm0 1.313h-.875v.438h.875zm2.188-.875h-.438v.875h.438zm-.438-.438h-.875v.438h.875zm0 1.313h-.875v.438h.875zm1.75 0h-.438v.438h.438z" fill="#000"/>
	<path d="M6.563 3.063h-.438v.875h.438zm-.438-.438h-.438v.438h.438zm0 1.313h-.438v.438h.438zm-.875 0h-.438v.438h.438zm-1.313.875h-.874v.438h.875zm.438-.438h-.437v.438h.438zm-1.313 0h-.437v.438h.438zm.875 1.75h-.874v.438h.875zm.438-.438h-.437v.438h.438zm-1.313 0h-.437v.438h.438zm-.874-1.749H1.75v.438h.438zM.875 3.5H.438v.438h.438zm.438.438H.875v.438h.438z" fill="#4282d8"/>
	<path d="M4.375 6.125h-.437v.438h.438zm.875-1.313h-.438v.438h.438zm-1.313 1.75h-.874V7h.875zm2.625 0h-.875V7h.875zm-.875-.438h-.875v.438h.875zm.438-1.75H5.25v.438h.875z" fill="#000"/>
`;function gi(i={}){return n`<svg
		${T(i)}
		aria-hidden="true"
		role="img"
		width="14"
		height="14"
		viewBox="0 0 7 7"
		fill="none"
		xmlns="http://www.w3.org/2000/svg"
	>
		${da}
	</svg>`}var ma=C`
	<path d="M3.938.438h-.875v1.75h.875zm.875 2.625v-.438h-.438v-.437h-1.75v.438h-.437v.438H.438v.875h1.75v.438h.438v.438h.438v1.75h.875v-1.75h.438v-.438h.438v-.439h1.75v-.875z" fill="#bcef42"/>
	<path d="M1.75 0h-.437v.438h.438zm.875 2.188h-.437v.438h.438zm2.188 0h-.438v.438h.438zM5.688 0H5.25v.438h.438zm.438.438h-.438v.438h.438zm.438.438h-.438v.438h.438zm.438.438h-.438v.438h.438zM3.938 0h-.875v.438h.875z" fill="#000"/>
	<path d="M3.938.438h-.875v.438h.875z" fill="#f0f0f0"/>
	<path d="M3.938 1.313h-.875v.438h.875zm0 .438h-.875v.438h.875z" fill="#7fb134"/>
	<path d="M3.938 5.25h-.875v.438h.875z" fill="#f0f0f0"/>
	<path d="M3.938 6.125h-.875v.438h.875zm0-1.313h-.875v.438h.875z" fill="#7fb134"/>
	<path d="M3.938 2.625h-.875v.438h.875zm0 1.313h-.875v.438h.875zm.438-.875h-.438v.875h.438z" fill="#000"/>
	<path d="M5.25 3.063h-.438v.875h.438z" fill="#7fb134"/>
	<path d="M3.063 3.063h-.438v.875h.438z" fill="#000"/>
	<path d="M2.625 2.625h-.437V3.5h.438z" fill="#f0f0f0"/>
	<path d="M1.313.438H.875v.438h.438z" fill="#000"/>
	<path d="M1.313.438v.438H.875v.438H.438v.438h1.313V.438z" fill="#6be473"/>
	<path d="M1.75.438h-.437v.438h.438zm-.437.437H.875v.438h.438z" fill="#f0f0f0"/>
	<path d="M1.75 1.313H.438v.438h1.313z" fill="#008456"/>
	<path d="M5.25 5.25v1.313h.438v-.438h.438v-.438h.438v-.438zm-4.812 0v.438h.438v.438h.438v.438h.438V5.251z" fill="#6be473"/>
	<path d="M1.75 5.25H.438v.438h1.313z" fill="#f0f0f0"/>
	<path d="M1.313 5.688v.875h.438v-.875z" fill="#008456"/>
	<path d="M6.125 1.313V.875h-.438V.438h-.438v1.313h1.313v-.438z" fill="#6be473"/>
	<path d="M5.688.438H5.25v.438h.438zm0 2.625H5.25v.438h.438z" fill="#f0f0f0"/>
	<path d="M6.563 3.5H5.25v.438h1.313z" fill="#7fb134"/>
	<path d="M6.563 1.313H5.25v.438h1.313z" fill="#008456"/>
	<path d="M.875.875H.438v.438h.438zM3.063.437h-.438v1.75h.438zm1.313 0h-.438v1.75h.438zm2.625 2.625h-.438v.875h.438zm-.438-.438h-1.75v.438h1.75zm0 1.313h-1.75v.438h1.75zM.438 3.063H0v.875h.438zm1.75-.438H.438v.438h1.75z" fill="#000"/>
	<path d="M1.75 3.063H.438v.875h.438V3.5h.875z" fill="#f0f0f0"/>
	<path d="M2.188 3.938H.438v.438h1.75zM.438 1.313H0v.438h.438zm1.313 5.25h-.438v.438h.438zm.875-2.188h-.438v.438h.438z" fill="#000"/>
	<path d="M1.75 3.5h-.437v.438h.438zm.438-.438H1.75v.875h.438z" fill="#7fb134"/>
	<path d="M2.188 3.063H1.75v.875h.438z" fill="#3f581a"/>
	<path d="M4.375 4.375h-1.75v.438h1.75z" fill="#7fb134"/>
	<path d="M4.375 2.188h-1.75v.438h1.75z" fill="#f0f0f0"/>
	<path d="M4.813 4.375h-.438v.438h.438z" fill="#000"/>
	<path d="M4.813 3.938h-.438v.438h.438z" fill="#7fb134"/>
	<path d="M5.688 6.563H5.25v.438h.438zm.438-.438h-.438v.438h.438zm.438-.438h-.438v.438h.438zm.438-.438h-.438v.438h.438zM3.939 6.562h-.876V7h.875zm-2.625-.438H.875v.438h.438zm-.438-.438H.438v.438h.438zm2.188-.875h-.439v1.75h.438zm1.313 0h-.439v1.75h.438zM1.75 1.75H.438v.438h1.75V.438H1.75zm3.5 0V.438h-.438v1.75h1.75V1.75z" fill="#000"/>
	<path d="M.438 4.813v.438h1.313v1.313h.438v-1.75zm4.375 0v1.75h.438V5.25h1.313v-.438zM.438 5.25H0v.438h.438z" fill="#000"/>
	<path d="M5.688 6.125H5.25v.438h.438zm.438-.438h-.438v.438h.438zm.438-.438h-.438v.438h.438z" fill="#008456"/>
	<path d="M5.688 5.25H5.25v.438h.438z" fill="#f0f0f0"/>
	<path d="M3.938 3.063h-.875v.875h.875z" fill="#7fb134"/>
	<path d="M3.938 1.75h-.875v.438h.875zm0 3.063h-.875v.438h.875zm1.313-1.75h-.438v.875h.438z" fill="#3f581a"/>
`;function _i(i={}){return n`<svg
		${T(i)}
		aria-hidden="true"
		role="img"
		width="14"
		height="14"
		viewBox="0 0 7 7"
		fill="none"
		xmlns="http://www.w3.org/2000/svg"
	>
		${ma}
	</svg>`}var fa=C`
	<path d="M4.813 4.375h.438v-.437h1.313V3.5H5.251v-.437h-.438V1.75h.875v-.437H4.375v.438H3.063v-.438h-.438V.875H1.75v.438h-.437v.438H.875v.438H.438v2.625h.438v.438h.438v.438h.438v-.875h1.75v.438h-.439v.438h.438v.438h.875v-.438h1.313v-.438h-.875z" fill="#54cfff"/>
	<path d="M3.938 4.813H3.5v.438h.438zm1.75.438H5.25v.438h.438zm.875-1.75h-.438v.438h.438zM5.25 3.063h-.438v.438h.438zM1.312 4.376H.875v.438h.438zm.438.438h-.437v.875h.438zm2.625.875H3.063v.438h1.313zm0-1.313h-.437v.438h.438z" fill="#4282D8"/>
	<path d="M3.938 0H3.5v.438h.438zm.438.438h-.438v.438h.438zm-.876 0H1.75v.438H3.5zM1.75.875h-.437v.438h.438zm1.313 0h-.438v.438h.438zm.438.438h-.438v.438h.438zm.875 0h-.438v.438h.438zM5.689.875H4.376v.438h1.313zm.438.438h-.438v.438h.438zm-4.814 0H.875v.438h.438zm-.438.437H.438v.438h.438zm-.437.438H0v2.625h.438zm.875.438H.875v1.75h.438zm.438-.438h-.438v.438h.438zm2.188-.438H1.75v.438h2.188z" fill="#000"/>
	<path d="M3.938 1.75H3.5v.875h.438zm1.75 0h-.875v.438h.875z" fill="#000"/>
	<path d="M5.25 1.75h-.438v1.313h.438zm1.313 1.313H5.25v.438h1.313zm.438.438h-.438v.438h.438zm-2.625-.875h-.438v1.75h.438zm2.188 1.313H5.251v.438h1.313zm-1.313.438h-.438v.875h.438z" fill="#000"/>
	<path d="M5.688 4.813h-.875v.438h.875zm.438.438h-.438v.438h.438zm-.438.438H4.375v.438h1.313zm-1.313.438h-1.75v.438h1.75zM3.5 4.814H1.75v.438H3.5zm-.875 1.75h-.437v.438h.438zm-.438-.438H1.75v.438h.438zm-.438-.438h-.436v.438h.438zm.438-.438H1.75v.438h.438zm.875 0h-.437v.438h.438zm-1.75 0H.875v.438h.438zm-.438-.438H.438v.438h.438zm.875-.438h-.436v.438h.438zm2.188 0H3.5v.438h.438z" fill="#000"/>
	<path d="M3.938 2.625H3.5v-.437H1.75v.438h-.437v1.75h.438v.438h1.75v-.438h.438z" fill="#9af4dc"/>
	<path d="M3.5 4.375H1.75v.438H3.5zm-1.75-.437h-.437v.438h.438zm2.188 0H3.5v.438h.438z" fill="#6c9ca6"/>
	<path d="M1.75 2.625h-.437v.438h.438zm.875.438h-.437v.438h.438zm.875-.875H1.75v.438H3.5z" fill="#f0f0f0"/>
	<path d="M3.5 5.688h-.437v.438h.438z" fill="#000"/>
	<path d="M.875 2.188H.438v.875h.438zm.875-.875h-.437v.438h.438zm.875-.438H1.75v.438h.875zm3.063.438H4.375v.438h1.313zM3.938.438H3.5v.438h-.437v.438h.438v.438h.438v-.439h.438V.875h-.439zM2.625 5.25h-.437v.438H1.75v.438h.438v.438h.438v-.438h.438v-.438h-.439z" fill="#f0f0f0"/>
`;function zi(i={}){return n`<svg
		${T(i)}
		aria-hidden="true"
		role="img"
		width="14"
		height="14"
		viewBox="0 0 7 7"
		fill="none"
		xmlns="http://www.w3.org/2000/svg"
	>
		${fa}
	</svg>`}var va=C`
	<path d="M5.688 1.313V.875h-.875v.438h-.438V.875h-.437V.438h-.875v.438h-.438v.438h-.437V.875h-.875v.438H.875v1.75h.875v.438h.438v-.438h2.625v.438h.438v-.438h.875v-1.75z" fill="#d1cdd5"/>
	<path d="M6.125 3.938V3.5h-1.75v-.437h-1.75v.438H.875v.438H.438v1.313h.438v.438h1.75v.438h.438v.438h.875v-.438h.438V5.69h1.75v-.438h.438V3.938z" fill="#57595f"/>
	<path d="M3.938 0h-.875v.438h.875zm-.875.438h-.438v.438h.438zm1.313 0h-.438v.438h.438zm1.313 0h-.875v.438h.875zm.438.438h-.438v.438h.438zm-1.313 0h-.438v.438h.438zM2.625.875h-.437v.438h.438zM2.188.438h-.875v.438h.875zm-1.313.875H.438v1.75h.438zm.438-.438H.875v.438h.438zM.875 3.5H.438v.438h.438zm-.437.438H0v1.313h.438zm.438 1.313H.438v.438h.438zm1.75.438H.875v.438h1.75zm.438.438h-.439v.438h.438zm.875.438h-.876v.438h.875zm.438-.438h-.439v.438h.438zm1.75-.438h-1.75v.438h1.75zm.438-.438h-.438v.438h.438zm.438-1.313h-.438v1.313h.438zM6.565 3.5h-.438v.438h.438zm0-2.188h-.438v1.75h.438zM2.188 3.5H1.75v.438h.438zm.438-.438h-.438V3.5h.438zm1.75-.438H2.625v.438h1.75zm.438.438h-.438V3.5h.438zm.438.438h-.438v.438h.438zm.438-.438h-.438V3.5h.875v-.437zm-4.377.001H.875v.438h.875v-.438z" fill="#000"/>
	<path d="M.875 4.813H.438v.438h.438zm.438.438H.875v.438h.438zm1.75.438h-.438v.438h.438zm1.313 0h-.438v.438h.438zm-.438.438h-.875v.438h.875zm2.188-.875h-.438v.438h.438zm.438-1.313h-.438v1.313h.438z" fill="#35363a"/>
	<path d="M1.313 2.625H.875v.438h.438zm.875.438H1.75v.438h.438zm3.063 0h-.438v.438h.438zm-2.626-.438h-.437v.438h.438zm2.188 0h-.438v.438h.438z" fill="#847d8b"/>
	<path d="M5.25 3.063h-.438v.438h.438zm-.875-.875h-1.75v.438h1.75zm1.75-.438h-.438v1.313h.438z" fill="#847d8b"/>
	<path d="M1.75 1.75h-.437v.438h.438zm-.437-.437H.875v.438h.438zm.875-.438h-.875v.438h.875zm.875 0h-.438v.438h.438zm.875-.438h-.875v.438h.875zm.438.438h-.438v.438h.438zm1.313 0h-.875v.438h.875zm.438.438h-.438v.438h.438z" fill="#f0f0f0"/>
	<path d="M.875 3.938H.438v.438h.438zm.438-.438H.875v.438h.438zm1.313 0h-.438v.438h.438zm1.75-.438H2.625V3.5h1.75zm.875.875h-.438v.438h.438zm.875-.438h-.875v.438h.875z" fill="#d8d8d8"/>
`;function bi(i={}){return n`<svg
		${T(i)}
		aria-hidden="true"
		role="img"
		width="14"
		height="14"
		viewBox="0 0 7 7"
		fill="none"
		xmlns="http://www.w3.org/2000/svg"
	>
		${va}
	</svg>`}var pa=C`
	<path d="M6.125 1.75v-.437h-.438V.875h-.438V.438H2.625v.438H1.75v.438h-.437v.438H.875v.875H.438v2.188h.438v.438h.438v.438h.438v.438h.438v.438h2.188v-.438h.875v-.438h.438v-.438h.438v-.875h.438V1.75z" fill="#bcef42"/>
	<path d="M6.563.438h-.875v.438h.875z" fill="#f0f0f0"/>
	<path d="M1.313 5.688H.438v.438h.875z" fill="#bcef42"/>
	<path d="M1.75 6.125H.438v.438h1.313z" fill="#7fb134"/>
	<path d="M6.563 3.5h-.438v.875h.438z" fill="#816bee"/>
	<path d="M5.25.438H2.625v.438H5.25z" fill="#f0f0f0"/>
	<path d="M5.25.875H2.625v.438H5.25z" fill="#b79cf8"/>
	<path d="M4.375 6.125H2.188v.438h2.188z" fill="#816bee"/>
	<path d="M6.563.875h-.438v.438h.438z" fill="#bcef42"/>
	<path d="M2.625 2.188h-.437v.438h.438zM1.313 1.75H.875v.438h.438zm.438-.438h-.438v.438h.438z" fill="#f0f0f0"/>
	<path d="M2.625 1.313h-.437v.438h.438zm3.063 0H5.25v.438h.438z" fill="#b79cf8"/>
	<path d="M2.188.875H1.75v.438h.438zm.875 1.75h-.438v.438h.438zM.875 5.25H.438v.438h.438z" fill="#f0f0f0"/>
	<path d="M6.125 4.813h-.438v.438h.438zm-.438.438h-.438v.438h.438zm-.438.438h-.438v.438h.438z" fill="#816bee"/>
	<path d="M6.563.438v.875h-.438V.875h-.438v.438h.438v.438h.438v2.625h.438V.438zm-5.25.875H.875v.438h.438zm.438-.438h.875V.438H1.75zh-.438v.438h.438zm4.813 3.5h-.438v.875h.438zM.875 1.75H.438v.875h.438zM5.25 6.125h-.875v.438h.875zm.875-.875h-.438v.438h.438zm-4.812 0H.875v.438h.438zm.438.438h-.438v.438h.438zm-.875-.875H.438v.438h.438zm4.813.875h-.438v.438h.438zM.438 2.625H0v3.938h.438z" fill="#000"/>
	<path d="M5.25.875h.438V.438h.875V0H2.625v.438H5.25zM2.188 6.563v-.438H1.75v.438H.438v.438h3.938v-.438z" fill="#000"/>
	<path d="M.875 2.625H.438V3.5h.438z" fill="#f0f0f0"/>
	<path d="M4.375 2.625H3.5v.438h.875zm-.438 1.75h-.874v.438h.875zm.875-1.313h-.438v.875h.438zm-3.5 1.75h.875v-.438H1.75V2.188h-.437zm3.5-3.063H3.063v.438h1.75zm-.438 3.5H2.625v.438h1.75zm2.188-3.063h-.438v1.313h.438zM.875 3.5H.438v1.313h.438zm1.313-1.75H1.75v.438h.438zm1.313 1.313h-.438v.438h.438zm-.438.875h-.438v.438h.438zm-.438.875h-.437v.438h.438zm1.75-.875h-.437v.438h.438zm.438.875h-.438v.438h.438zm.438-.438h-.438v.438h.438zm-2.188-1.75v-.437h-.438v.438h-.437v1.313h.438V2.625zm3.063-.875h-.438v.438h.438zm-.875.438h-.438v.438h.438zm.438.438h-.438v1.75h.438zM1.313 4.813H.875v.438h.438zm.438.438h-.438v.438h.438zm.438.438H1.75v.438h.438z" fill="#b79cf8"/>
`;function yi(i={}){return n`<svg
		${T(i)}
		aria-hidden="true"
		role="img"
		width="14"
		height="14"
		viewBox="0 0 7 7"
		fill="none"
		xmlns="http://www.w3.org/2000/svg"
	>
		${pa}
	</svg>`}var ua=C`
	<path d="M6.125 1.75v-.437h-.438V.875h-.438V.438H1.75v.438h-.437v.438H.875v.438H.438v2.625h.438v.438h.438v.438h.438v.875h.438v.438h2.625v-.438h.438v-.875h.438v-.438h.438v-.438h.438V1.75z" fill="#d1cdd5"/>
	<path d="M1.75.438h-.437v.438h.438zm-.437.437H.875v.438h.438zm-.438.438H.438v.438h.438zm.875 3.938h-.437v.875h.438zm-.438-.438H.875v.438h.438zm.875 1.313H1.75v.438h.438zM.874 4.376H.438v.438h.438z" fill="#000"/>
	<path d="M1.75 4.813h-.437v.438h.438zm.438.875H1.75v.438h.438zm-.875-1.313H.875v.438h.438zm1.75-1.313H1.75v1.313h1.313z" fill="#847d8b"/>
	<path d="M3.063 3.5h-.875v.875h.875z" fill="#57595f"/>
	<path d="M5.25 3.063H3.938v1.313h1.313z" fill="#847d8b"/>
	<path d="M5.25 3.5h-.875v.875h.875z" fill="#57595f"/>
	<path d="M5.25 5.254h.438v-.438H5.25zm-.438.875h.438v-.438h-.438zm.875-1.313h.438v-.438h-.438z" fill="#847d8b"/>
	<path d="M.438 1.75H0v2.625h.438z" fill="#000"/>
	<path d="M.875 1.75H.438v2.625h.438z" fill="#fff"/>
	<path d="M5.25.879h.438V.441H5.25zm.438.438h.438V.879h-.438zm.438.438h.438v-.438h-.438zM5.251 6.13h.438v-.875h-.438zm.438-.875h.438v-.438h-.438zm-.875 1.313h.438V6.13h-.438zm1.313-1.75h.438V4.38h-.438zm.438-.438h.438V1.755h-.438z" fill="#000"/>
	<path d="M6.125 4.379h.438V1.754h-.438z" fill="#847d8b"/>
	<path d="M1.75 0v.438h3.5V0z" fill="#000"/>
	<path d="M1.75.875h-.437v.438h.438zm-.437.438H.875v.438h.438zm.438.438h-.438v.438h.438zm3.5-.433h.438V.88h-.438zm.438.438h.438v-.438h-.438zM1.75.438v.438h3.5V.438z" fill="#fff"/>
	<path d="M2.188 6.563v.438h2.625v-.438z" fill="#000"/>
	<path d="M2.188 6.125v.438h2.625v-.438z" fill="#847d8b"/>
	<path d="M3.063 5.688h-.438v.875h.438zm1.313 0h-.438v.875h.438z" fill="#57595f"/>
`;function xi(i={}){return n`<svg
		${T(i)}
		aria-hidden="true"
		role="img"
		width="14"
		height="14"
		viewBox="0 0 7 7"
		fill="none"
		xmlns="http://www.w3.org/2000/svg"
	>
		${ua}
	</svg>`}var ga=C`
	<path d="M3.063 0H1.75v.438h1.313zm1.75.438h-1.75v.438h1.75zm-.875 2.187H3.5v1.75h.438zm-3.5-.437H0v2.625h.438zM6.563.875h-1.75v.438h1.75z" fill="#000"/>
	<path d="M3.063.438H1.75v.438h1.313zm1.75.438h-1.75v.438h1.75zm1.75.438h-1.75v.438h1.75z" fill="#f0f0f0"/>
	<path d="M3.063 6.563H1.75v.438h1.313z" fill="#000"/>
	<path d="M2.625 6.125v-.438h-.437v-.875H1.75V2.188h.438v-.875h.438V.875H1.75v.438H.875v1.75H.438v1.75h.438v.875h.438v.438h.438v.438h1.313v-.438z" fill="#ffe361"/>
	<path d="M3.063 6.125H1.75v.438h1.313z" fill="#ffb84b"/>
	<path d="M4.813 6.125h-1.75v.438h1.75z" fill="#000"/>
	<path d="M4.375 5.688V5.25h-.437v-.875H3.5v-1.75h.438V1.75h.438v-.437H3.063v.438h-.438v1.313h-.437v1.75h.438v.875h.438v.438h1.75v-.438z" fill="#ffe361"/>
	<path d="M6.563 5.688h-1.75v.438h1.75zM1.75.438h-.437v.438h.438zm-.437.437H.875v.438h.438zm-.438.438H.438v.875h.438zm6.125 0h-.438v.438H7zm-.438.438h-.438v.438h.438zm-.438.438h-.438v.875h.438zm.875 3.063h-.438v.438h.438zm-.438-.438h-.438v.438h.438zm-.438-.875h-.438v.875h.438zm-.438-.875h-.438v.875h.438zM1.747 6.127h-.434v.438h.438zm-.438-.438H.875v.438h.438zm-.438-.875H.438v.875h.438zm1.313-2.625H1.75v2.625h.438zM3.059.876h-.434v.438h.438zm-.434.437h-.437v.875h.438z" fill="#000"/>
	<path d="M.875 2.188H.438v.875h.438zm1.75 0h-.437v.875h.438z" fill="#f0f0f0"/>
	<path d="M2.188 1.313H1.75v.875h.438z" fill="#ffb84b"/>
	<path d="M4.813 1.313h-.438v.438h.438z" fill="#000"/>
	<path d="M1.75.875h-.437v.438h.438z" fill="#f0f0f0"/>
	<path d="M2.625.875h-.437v.438h.438zm1.313.875H3.5v.875h.438zm.438-.438h-.438v.438h.438zm-2.188 3.5H1.75v.438h.438zm-.438.875h-.437v.438h.438zm-.438-.875H.875v.875h.438zm2.188.875v-.438h-.437v-.438h-.438v.875h.438v.438h1.75v-.438zm.438-1.313H3.5v.438h.438z" fill="#ffb84b"/>
	<path d="M4.375 5.688V5.25h-.437v-.875H3.5v-1.75h.438V1.75h.438v-.437H3.063v.438h-.438v1.313h-.437v1.75h.438v.875h.438v.438h1.75v-.438z" fill="url(#a)"/>
	<path d="M6.125 5.25v-.438h-.438v-.874h-.438v-.875h.438v-.875h.438V1.75H4.812v.438h-.438v.438h-.436v1.75h.438v.875h.438v.438h1.75v-.438z" fill="#ff2c52"/>
	<path d="M5.688 2.188H5.25v.875h.438zm.438-.438h-.438v.438h.438zm-.438 2.188H5.25v.438h.438zM5.25 5.251v-.438h-.875v.438h.438v.438h1.75v-.438z" fill="#be0351"/>
	<path d="M1.313 1.313H.875v.438h.438zm0 1.75H.875v.438h.438zm1.75-1.75h-.438v.438h.438zm1.75.438h-.438v.438h.438zm-.438.875h-.437v.438h.438z" fill="#f0f0f0"/>
	<path d="M4.375 1.75h-.437v.875h.438zM3.062 5.688h-.437v.438h.438zm-.438-.875h-.436v.875h.438zm2.188.438h-.438v.438h.438zm-.438-.875h-.436v.875h.438z" fill="#000"/>
	<defs>
		<radialGradient id="a" cx=".75" cy=".5" r="1" fx=".75" fy=".5">
		<stop stop-color="#ff2c52" offset="30%"/>
		<stop stop-color="#ffe361" offset="70%"/>
		</radialGradient>
	</defs>
`;function Mi(i={}){return n`<svg
		${T(i)}
		aria-hidden="true"
		role="img"
		width="14"
		height="14"
		viewBox="0 0 7 7"
		fill="none"
		xmlns="http://www.w3.org/2000/svg"
	>
		${ga}
	</svg>`}var _a=C`
	<path d="M4.813.438v.438h-.438v.438h-.437v.438H3.5v.438h-.437v.875h-.438v.438H3.5v.875h.438v-.44h.875V3.5h.438v-.437h.438v-.438h.438v-.437h.438V.438z" fill="#d1cdd5"/>
	<path d="M1.313 3.938h.438v.438h.875v.875h.438v.438h.875v.438h.875v-.875h-.876v-.438H3.5v-.438h-.437v-.438h-.438V3.5h-.437v-.437H1.75v-.875H.875v.875h.438z" fill="#ffe361"/>
	<path d="M2.188 4.813h-.875v.875h.875zm-.875.875H.438v.875h.875z" fill="#ffe361"/>
	<path d="M4.813.438h-.438v.438h.438zm-.438.438h-.437v.438h.438zm-.437.437H3.5v.438h.438zM3.5 1.75h-.437v.438h.438zm-.437.438h-.438v.875h.438zm-.875 0H1.75v.875h.438zm-1.313 0H.438v.875h.438zm.438.875H.875v.875h.438zm3.5.875h-.875v.438h.875zm0 .875h-.875v.438h.875zm.438.438h-.438v.875h.438z" fill="#000"/>
	<path d="M6.563.438h-.438v1.75h.438z" fill="#847d8b"/>
	<path d="M.438 5.688H0v.875h.438zm4.375.438h-.875v.438h.875zm-.875-.438h-.875v.438h.875z" fill="#000"/>
	<path d="M2.188 5.25h-.875v.438h.875zm-.875.875H.438v.438h.875z" fill="#ffb84b"/>
	<path d="M1.313 6.125v.438h.438v-.438h.438v-.438h-.876zm1.313-.875v-.875H1.75v-.437h-.437v.875h.875v.875h.875V5.25zm-1.313 0v-.438H.875v.438H.438v.438h.875zm0 1.313H.438v.438h.875zM1.75 1.75H.875v.438h.875zm1.313 2.188v.438h.438V3.5h-.876v.438z" fill="#000"/>
	<path d="M5.688 1.313H5.25v.438h.438zm-.438.438h-.438v.438h.438zm-.438.438h-.438v.438h.438zm-.438.438h-.436v.438h.438zm-.436.436H3.5v.438h.438z" fill="#847d8b"/>
	<path d="M3.063 3.063h-.438v.438h.438z" fill="#f0f0f0"/>
	<path d="M1.75 3.5h-.437v.438h.438zm-.437-.875H.875v.438h.438zm.875 1.313H1.75v.438h.438zm.875.875h-.438v.438h.438zm.438.438h-.438v.438h.438zm.875.438h-.438v.438h.438z" fill="#ffb84b"/>
	<path d="M3.938 4.375H3.5v.438h.438zM2.625 3.063h-.437v.438h.438zm3.938-.875h-.438v.438h.438zm-.438.438h-.438v.438h.438zm-.438.438h-.438v.438h.438zm-.438.438h-.438v.438h.438zm-.438-3.5V.44h1.75v1.75h.438V0z" fill="#000"/>
	<path d="M4.813 5.25h-.438v.438h.438zm-.875-.438H3.5v.438h.438zM3.5 4.374h-.437v.438h.438zm-.437-.436h-.438v.438h.438zM2.625 3.5h-.437v.438h.438zm-.437-.437H1.75v.438h.438zM3.5 2.188h-.437v.438h1.313v-.438h-.438V1.75H3.5zM4.375.875v.438h-.437v.438h1.313v-.438h-.438V.875zm1.75-.438H4.812v.438h1.313z" fill="#f0f0f0"/>
	<path d="M6.125 2.188h-.438v.438h.438zm-.438.438h-.438v.438h.438zm-.438.438h-.438v.438h.438zm-.438.438h-.438v.438h.438zm-.873.436H3.5v.438h.438z" fill="#847d8b"/>
	<path d="M1.75 2.188h-.437v.438h.438zm0 2.625h-.437v.438h.438zm-.875.875H.438v.438h.438z" fill="#f0f0f0"/>
`;function wi(i={}){return n`<svg
		${T(i)}
		aria-hidden="true"
		role="img"
		width="14"
		height="14"
		viewBox="0 0 7 7"
		fill="none"
		xmlns="http://www.w3.org/2000/svg"
	>
		${_a}
	</svg>`}var za=C`
	<path d="M5.688 2.625v-.437H5.25V1.75h-.438v-.437h-.438V.875h-.436V.438h-.875v.438h-.438v.438h-.437v.438H1.75v.438h-.437v.438H.875v.875H.438v2.188h.438v.438h.875v.438h3.5v-.438h.875v-.438h.438V3.5h-.438v-.875z" fill="#0abbff"/>
	<path d="M3.063 0v.438h.875V0zm-.438.438v.438h.438V.438zm1.313 0v.438h.438V.438zm.438.438v.438h.438V.875zm.438.438v.438h.438v-.439zm.438.438v.438h.438v-.44zm.438.438v.438h.438v-.44zm.438.438v.875h.438v-.878zm-5.69-.003V3.5h.438v-.875zM0 3.5v2.188h.438V3.5zm6.563 0v2.188h.438V3.5zM2.188.875v.438h.438V.875zm-.438.438v.438h.438v-.438zm-.437.437v.438h.438V1.75zm-.438.438v.438h.438v-.438zm-.438 3.5v.438h.438v-.438zm5.688 0v.438h.438v-.438zm-4.375.875v.438h3.5v-.438z" fill="#000"/>
	<path d="M1.75 6.125v.438h3.5v-.438z" fill="#4282d8"/>
	<path d="M.875 6.125v.438h.875v-.438zm5.25.438v-.438H5.25v.438z" fill="#000"/>
	<path d="M3.063.438v.438h.875V.438z" fill="#fff"/>
	<path opacity=".5" d="M4.813 3.5v-.437h-.438v-.438h-.437v-.437h-.875v.438h-.438v.438h-.437v.438H1.75v1.313h.438v.438h2.625v-.438h.438V3.5z" fill="#fff"/>
	<path d="M2.625.875v.438h.438V.875zm-.437.438v.438h.438v-.438zm.438.438v.438h.438V1.75zM1.75 1.75v.438h.438V1.75zm-.437.438v.438h.438v-.438zm-.438.437V3.5h.438v-.875zM.438 3.5v.875h.438V3.5z" fill="#fff"/>
	<path d="M5.25 2.188v.438h.438v-.438zm.438.438v.875h.438v-.876zm.438.875v1.75h-.438v.438H5.25v.438h.875v-.438h.438V3.5zM.875 6.125h.875v-.438H.875z" fill="#4282d8"/>
`;function Hi(i={}){return n`<svg
		${T(i)}
		aria-hidden="true"
		role="img"
		width="14"
		height="14"
		viewBox="0 0 7 7"
		fill="none"
		xmlns="http://www.w3.org/2000/svg"
	>
		${za}
	</svg>`}var ba=globalThis.$discordMessage??{};function ct(){return ba}var Ni={blue:"https://cdn.discordapp.com/embed/avatars/0.png",gray:"https://cdn.discordapp.com/embed/avatars/1.png",green:"https://cdn.discordapp.com/embed/avatars/2.png",orange:"https://cdn.discordapp.com/embed/avatars/3.png",red:"https://cdn.discordapp.com/embed/avatars/4.png",pink:"https://cdn.discordapp.com/embed/avatars/5.png"},Li=ct().avatars??{},Ce=Object.assign(Ni,Li,{default:Ni[Li.default]??Li.default??Ni.blue}),dt=ct().profiles??{},Cs=ct().defaultTheme==="light"?"light":"dark",Ts=ct().defaultMode==="compact"?"compact":"cozy",Es=ct().defaultBackground==="none"?"none":"discord",As=new Map([["heart",ci()],["crystal",ri()],["diamond",oi()],["explosion",hi()],["flame",li()],["flower",ni()],["key",di()],["leaf",mi()],["lightning",fi()],["magic",vi()],["moon",pi()],["mushroom",ui()],["mythical",gi()],["ornament",_i()],["plasma",zi()],["rock",bi()],["shell",yi()],["skull",xi()],["sun",Mi()],["sword",wi()],["water",Hi()]]);var $i=class extends Error{constructor(t){super(t),this.name="DiscordComponentsError"}},ya=new Intl.DateTimeFormat("en-US",{day:"2-digit",month:"2-digit",year:"numeric"}),xa=new Intl.DateTimeFormat("en-US",{hour12:!0,hour:"2-digit",minute:"2-digit"}),Ma=new Intl.DateTimeFormat("en-US",{hour12:!1,hour:"2-digit",minute:"2-digit"}),wa=i=>i instanceof Date?ya.format(i):i,Ha=(i,t=!1)=>i instanceof Date?t?Ma.format(i):xa.format(i):i;function pt(i,t=!1,s=!1){if(!(i instanceof Date)&&typeof i!="string")throw new TypeError("Timestamp prop must be a Date object or a string.");return t?Ha(i,s):wa(i)}var $a=/(?:<(?<animated>a)?:(?<name>\w{2,32}):)?(?<id>\d{17,21})>?/;function ut(i){let t=ct().emojis?.[i];if(t)return t;let s=$a.exec(i);if(s?.groups){let{name:e,id:a,animated:h}=s.groups;return{name:e,url:`https://cdn.discordapp.com/emojis/${a}.${h?"gif":"png"}`}}}function ki(i){if(i)return As.get(i)??i}var ka=C`
	<path
		fill="currentColor"
		d="M10 5V3H5.375C4.06519 3 3 4.06519 3 5.375V18.625C3 19.936 4.06519 21 5.375 21H18.625C19.936 21 21 19.936 21 18.625V14H19V19H5V5H10Z"
	/>
	<path fill="currentColor" d="M21 2.99902H14V4.99902H17.586L9.29297 13.292L10.707 14.706L19 6.41302V9.99902H21V2.99902Z"
	/>
`;function Fi(i={}){return n`<svg ${T(i)} class="discord-button-launch" aria-hidden="false" width="16" height="16" viewBox="0 0 24 24">
		${ka}
	</svg>`}var mt=function(i,t,s,e,a,h){function r(p){if(p!==void 0&&typeof p!="function")throw new TypeError("Function expected");return p}for(var c=e.kind,z=c==="getter"?"get":c==="setter"?"set":"value",v=!t&&i?e.static?i:i.prototype:null,l=t||(v?Object.getOwnPropertyDescriptor(v,e.name):{}),o,M=!1,g=s.length-1;g>=0;g--){var _={};for(var m in e)_[m]=m==="access"?{}:e[m];for(var m in e.access)_.access[m]=e.access[m];_.addInitializer=function(p){if(M)throw new TypeError("Cannot add initializers after decoration has completed");h.push(r(p||null))};var d=(0,s[g])(c==="accessor"?{get:l.get,set:l.set}:l[z],_);if(c==="accessor"){if(d===void 0)continue;if(d===null||typeof d!="object")throw new TypeError("Object expected");(o=r(d.get))&&(l.get=o),(o=r(d.set))&&(l.set=o),(o=r(d.init))&&a.unshift(o)}else(o=r(d))&&(c==="field"?a.unshift(o):l[z]=o)}v&&Object.defineProperty(v,e.name,l),M=!0},He=function(i,t,s){for(var e=arguments.length>2,a=0;a<t.length;a++)s=e?t[a].call(i,s):t[a].call(i);return e?s:void 0},gl=(()=>{let i=[Y("discord-button")],t,s=[],e,a=W,h,r=[],c=[],z,v=[],l=[],o,M=[],g=[],_,m=[],d=[],p,I=[],E=[],F,w=[],x=[];var P=class extends a{static{e=this}static{let N=typeof Symbol=="function"&&Symbol.metadata?Object.create(a[Symbol.metadata]??null):void 0;h=[u({reflect:!0,attribute:"emoji"})],z=[u({reflect:!0,attribute:"emoji-name"})],o=[u({reflect:!0,attribute:"url"})],_=[u({type:Boolean,reflect:!0,attribute:"disabled"})],p=[u({reflect:!0,attribute:"type"})],F=[u({reflect:!0,attribute:"modal-id"})],mt(this,null,h,{kind:"accessor",name:"emoji",static:!1,private:!1,access:{has:D=>"emoji"in D,get:D=>D.emoji,set:(D,X)=>{D.emoji=X}},metadata:N},r,c),mt(this,null,z,{kind:"accessor",name:"emojiName",static:!1,private:!1,access:{has:D=>"emojiName"in D,get:D=>D.emojiName,set:(D,X)=>{D.emojiName=X}},metadata:N},v,l),mt(this,null,o,{kind:"accessor",name:"url",static:!1,private:!1,access:{has:D=>"url"in D,get:D=>D.url,set:(D,X)=>{D.url=X}},metadata:N},M,g),mt(this,null,_,{kind:"accessor",name:"disabled",static:!1,private:!1,access:{has:D=>"disabled"in D,get:D=>D.disabled,set:(D,X)=>{D.disabled=X}},metadata:N},m,d),mt(this,null,p,{kind:"accessor",name:"type",static:!1,private:!1,access:{has:D=>"type"in D,get:D=>D.type,set:(D,X)=>{D.type=X}},metadata:N},I,E),mt(this,null,F,{kind:"accessor",name:"modalId",static:!1,private:!1,access:{has:D=>"modalId"in D,get:D=>D.modalId,set:(D,X)=>{D.modalId=X}},metadata:N},w,x),mt(null,t={value:e},i,{kind:"class",name:e.name,metadata:N},null,s),P=e=t.value,N&&Object.defineProperty(e,Symbol.metadata,{enumerable:!0,configurable:!0,writable:!0,value:N})}static styles=Q`
		:host > *:first-child {
			display: flex;
			justify-content: center;
			align-items: center;
			cursor: pointer;
			margin: 4px 8px 4px 0;
			padding: 2px 16px;
			width: auto;
			height: 32px;
			min-width: 60px;
			min-height: 32px;
			-webkit-transition:
				background-color 0.17s ease,
				color 0.17s ease;
			transition:
				background-color 0.17s ease,
				color 0.17s ease;
			border-radius: 3px;
			font-size: 14px;
			font-weight: 500;
			line-height: 16px;
			text-decoration: none !important;
			/* CSS Reset to unset button styling */
			border-width: unset;
			border-style: unset;
			border-color: unset;
			border-image: unset;
			box-sizing: unset;
			font-family: 'gg sans', 'Noto Sans', Whitney, 'Helvetica Neue', Helvetica, Roboto, Arial, sans-serif;
		}

		.success {
			color: #fff;
			background-color: #3ba55d;
		}

		.success.hoverable:hover {
			background-color: #2d7d46;
		}

		.destructive {
			color: #fff;
			background-color: #ed4245;
		}

		.destructive.hoverable:hover {
			background-color: #c03537;
		}

		.primary {
			color: #fff;
			background-color: #5865f2;
		}

		.primary.hoverable:hover {
			background-color: #4752c4;
		}

		.secondary {
			color: #fff;
			background-color: #4f545c;
		}

		.secondary.hoverable:hover {
			background-color: #5d6269;
		}

		.disabled {
			cursor: not-allowed !important;
			opacity: 0.5;
		}

		.launch {
			margin-left: 8px;
		}

		.emoji {
			margin-right: 4px;
			object-fit: contain;
			width: 1.375em;
			height: 1.375em;
			vertical-align: bottom;
		}
	`;#e=He(this,r,void 0);get emoji(){return this.#e}set emoji(N){this.#e=N}#t=(He(this,c),He(this,v,"emoji"));get emojiName(){return this.#t}set emojiName(N){this.#t=N}#i=(He(this,l),He(this,M,void 0));get url(){return this.#i}set url(N){this.#i=N}#s=(He(this,g),He(this,m,!1));get disabled(){return this.#s}set disabled(N){this.#s=N}#a=(He(this,d),He(this,I,"secondary"));get type(){return this.#a}set type(N){this.#a=N}#r=(He(this,E),He(this,w,void 0));get modalId(){return this.#r}set modalId(N){this.#r=N}validButtonTypes=(He(this,x),new Set(["primary","secondary","success","destructive"]));checkType(){if(this.type){if(typeof this.type!="string")throw new TypeError("DiscordButton `type` prop must be a string.");if(!this.validButtonTypes.has(this.type))throw new RangeError("DiscordButton `type` prop must be one of: 'primary', 'secondary', 'success', 'destructive'")}}checkParentElement(){if(this.parentElement?.tagName.toLowerCase()!=="discord-action-row")throw new $i("All <discord-button> components must be direct children of <discord-action-row>.")}handleButtonClick(){if(this.modalId){let N=this.parentElement?.parentElement?.parentElement?.parentElement;if(N?.tagName?.toLowerCase()==="discord-messages"){let D=N?.querySelector("discord-modal"),X=D?.shadowRoot?.querySelector(`dialog#${this.modalId}`),le=X?.querySelector("div.discord-modal-box");if(X instanceof HTMLDialogElement&&le instanceof HTMLDivElement&&(X.showModal(),le.style.display="flex",D)){let ne=globalThis.getComputedStyle(globalThis.document.body).overflow;D.originalBodyOverflow=ne,globalThis.document.body.style.overflow="hidden"}}}}render(){this.checkType(),this.checkParentElement();let N=this.url&&!this.disabled,D=n`
			${S(this.emoji,()=>n`<img src=${this.emoji} alt=${this.emojiName} draggable="true" class="emoji" />`)}
			<span>
				<slot></slot>
			</span>
			${S(this.url,()=>Fi())}
		`;return N?n`<a class="secondary" href=${this.url} target="_blank" rel="noopener noreferrer">${D}</a>`:n`<button
			class=${Ie({[this.type]:!0,disabled:this.disabled,hoverable:!this.disabled})}
			@click=${this.handleButtonClick}
		>
			${D}
		</button>`}static{He(e,s)}};return P=e})();var tt=class extends Event{constructor(t,s,e,a){super("context-request",{bubbles:!0,composed:!0}),this.context=t,this.contextTarget=s,this.callback=e,this.subscribe=a??!1}};var gt=class{constructor(t,s,e,a){if(this.subscribe=!1,this.provided=!1,this.value=void 0,this.t=(h,r)=>{this.unsubscribe&&(this.unsubscribe!==r&&(this.provided=!1,this.unsubscribe()),this.subscribe||this.unsubscribe()),this.value=h,this.host.requestUpdate(),this.provided&&!this.subscribe||(this.provided=!0,this.callback&&this.callback(h,r)),this.unsubscribe=r},this.host=t,s.context!==void 0){let h=s;this.context=h.context,this.callback=h.callback,this.subscribe=h.subscribe??!1}else this.context=s,this.callback=e,this.subscribe=a??!1;this.host.addController(this)}hostConnected(){this.dispatchRequest()}hostDisconnected(){this.unsubscribe&&(this.unsubscribe(),this.unsubscribe=void 0)}dispatchRequest(){this.host.dispatchEvent(new tt(this.context,this.host,this.t,this.subscribe))}};var Ci=class{get value(){return this.o}set value(t){this.setValue(t)}setValue(t,s=!1){let e=s||!Object.is(t,this.o);this.o=t,e&&this.updateObservers()}constructor(t){this.subscriptions=new Map,this.updateObservers=()=>{for(let[s,{disposer:e}]of this.subscriptions)s(this.o,e)},t!==void 0&&(this.value=t)}addCallback(t,s,e){if(!e)return void t(this.value);this.subscriptions.has(t)||this.subscriptions.set(t,{disposer:()=>{this.subscriptions.delete(t)},consumerHost:s});let{disposer:a}=this.subscriptions.get(t);t(this.value,a)}clearCallbacks(){this.subscriptions.clear()}};var qi=class extends Event{constructor(t,s){super("context-provider",{bubbles:!0,composed:!0}),this.context=t,this.contextTarget=s}},_t=class extends Ci{constructor(t,s,e){super(s.context!==void 0?s.initialValue:e),this.onContextRequest=a=>{if(a.context!==this.context)return;let h=a.contextTarget??a.composedPath()[0];h!==this.host&&(a.stopPropagation(),this.addCallback(a.callback,h,a.subscribe))},this.onProviderRequest=a=>{if(a.context!==this.context||(a.contextTarget??a.composedPath()[0])===this.host)return;let h=new Set;for(let[r,{consumerHost:c}]of this.subscriptions)h.has(r)||(h.add(r),c.dispatchEvent(new tt(this.context,c,r,!0)));a.stopPropagation()},this.host=t,s.context!==void 0?this.context=s.context:this.context=s,this.attachListeners(),this.host.addController?.(this)}attachListeners(){this.host.addEventListener("context-request",this.onContextRequest),this.host.addEventListener("context-provider",this.onProviderRequest)}hostConnected(){this.host.dispatchEvent(new qi(this.context,this.host))}};function Vt({context:i}){return(t,s)=>{let e=new WeakMap;if(typeof s=="object")return{get(){return t.get.call(this)},set(a){return e.get(this).setValue(a),t.set.call(this,a)},init(a){return e.set(this,new _t(this,{context:i,initialValue:a})),a}};{t.constructor.addInitializer((r=>{e.set(r,new _t(r,{context:i}))}));let a=Object.getOwnPropertyDescriptor(t,s),h;if(a===void 0){let r=new WeakMap;h={get(){return r.get(this)},set(c){e.get(this).setValue(c),r.set(this,c)},configurable:!0,enumerable:!0}}else{let r=a.set;h={...a,set(c){e.get(this).setValue(c),r?.call(this,c)}}}return void Object.defineProperty(t,s,h)}}}function te({context:i,subscribe:t}){return(s,e)=>{typeof e=="object"?e.addInitializer((function(){new gt(this,{context:i,callback:a=>{s.set.call(this,a)},subscribe:t})})):s.constructor.addInitializer((a=>{new gt(a,{context:i,callback:h=>{a[e]=h},subscribe:t})}))}}var G=i=>i??ae;var Vs="important",Ta=" !"+Vs,Te=nt(class extends et{constructor(i){if(super(i),i.type!==vt.ATTRIBUTE||i.name!=="style"||i.strings?.length>2)throw Error("The `styleMap` directive must be used in the `style` attribute and must be the only part in the attribute.")}render(i){return Object.keys(i).reduce((t,s)=>{let e=i[s];return e==null?t:t+`${s=s.includes("-")?s:s.replace(/(?:^(webkit|moz|ms|o)|)(?=[A-Z])/g,"-$&").toLowerCase()}:${e};`},"")}update(i,[t]){let{style:s}=i.element;if(this.ft===void 0)return this.ft=new Set(Object.keys(t)),this.render(t);for(let e of this.ft)t[e]==null&&(this.ft.delete(e),e.includes("-")?s.removeProperty(e):s[e]=null);for(let e in t){let a=t[e];if(a!=null){this.ft.add(e);let h=typeof a=="string"&&a.endsWith(Ta);e.includes("-")||h?s.setProperty(e,h?a.slice(0,-11):a,h?Vs:""):s[e]=a}}return ke}});var Ea=C`
	<path
		fill="currentColor"
		d="M18.91 12.98a5.45 5.45 0 0 1 2.18 6.2c-.1.33-.09.68.1.96l.83 1.32a1 1 0 0 1-.84 1.54h-5.5A5.6 5.6 0 0 1 10 17.5a5.6 5.6 0 0 1 5.68-5.5c1.2 0 2.32.36 3.23.98Z"
	/>
	<path
		fill="currentColor"
		d="M19.24 10.86c.32.16.72-.02.74-.38L20 10c0-4.42-4.03-8-9-8s-9 3.58-9 8c0 1.5.47 2.91 1.28 4.11.14.21.12.49-.06.67l-1.51 1.51A1 1 0 0 0 2.4 18h5.1a.5.5 0 0 0 .49-.5c0-4.2 3.5-7.5 7.68-7.5 1.28 0 2.5.3 3.56.86Z"
	/>
`;function jt(i={}){return n`<svg
		${T(i)}
		class="discord-mention-icon"
		aria-hidden="false"
		width="24"
		height="24"
		viewBox="0 0 20 20"
		xmlns="http://www.w3.org/2000/svg"
	>
		${Ea}
	</svg>`}var Aa=C`
	<path
		fill="currentColor"
		fill-rule="evenodd"
		clip-rule="evenodd"
		d="M10.99 3.16A1 1 0 1 0 9 2.84L8.15 8H4a1 1 0 0 0 0 2h3.82l-.67 4H3a1 1 0 1 0 0 2h3.82l-.8 4.84a1 1 0 0 0 1.97.32L8.85 16h4.97l-.8 4.84a1 1 0 0 0 1.97.32l.86-5.16H20a1 1 0 1 0 0-2h-3.82l.67-4H21a1 1 0 1 0 0-2h-3.82l.8-4.84a1 1 0 1 0-1.97-.32L15.15 8h-4.97l.8-4.84ZM14.15 14l.67-4H9.85l-.67 4h4.97Z"
	/>
`;function St(i={}){return n`<svg
		${T(i)}
		class="discord-mention-icon"
		aria-hidden="false"
		width="24"
		height="24"
		viewBox="0 0 24 24"
		xmlns="http://www.w3.org/2000/svg"
	>
		${Aa}
	</svg>`}var Va=C`
	<path
		fill="currentColor"
		d="M12 2.81a1 1 0 0 1 0-1.41l.36-.36a1 1 0 0 1 1.41 0l9.2 9.2a1 1 0 0 1 0 1.4l-.7.7a1 1 0 0 1-1.3.13l-9.54-6.72a1 1 0 0 1-.08-1.58l1-1L12 2.8ZM12 21.2a1 1 0 0 1 0 1.41l-.35.35a1 1 0 0 1-1.41 0l-9.2-9.19a1 1 0 0 1 0-1.41l.7-.7a1 1 0 0 1 1.3-.12l9.54 6.72a1 1 0 0 1 .07 1.58l-1 1 .35.36ZM15.66 16.8a1 1 0 0 1-1.38.28l-8.49-5.66A1 1 0 1 1 6.9 9.76l8.49 5.65a1 1 0 0 1 .27 1.39ZM17.1 14.25a1 1 0 1 0 1.11-1.66L9.73 6.93a1 1 0 0 0-1.11 1.66l8.49 5.66Z"
	/>
`;function It(i={}){return n`<svg
		${T(i)}
		class="discord-mention-icon"
		aria-hidden="false"
		width="24"
		height="24"
		viewBox="0 0 24 24"
		xmlns="http://www.w3.org/2000/svg"
	>
		${Va}
	</svg>`}var ja=C`
	<path
		fill="currentColor"
		fill-rule="evenodd"
		clip-rule="evenodd"
		d="M6 9h1V6a5 5 0 0 1 10 0v3h1a3 3 0 0 1 3 3v8a3 3 0 0 1-3 3H6a3 3 0 0 1-3-3v-8a3 3 0 0 1 3-3Zm9-3v3H9V6a3 3 0 1 1 6 0Zm-1 8a2 2 0 0 1-1 1.73V18a1 1 0 1 1-2 0v-2.27A2 2 0 1 1 14 14Z"
	/>
`;function Dt(i={}){return n`<svg
		${T(i)}
		class="discord-mention-icon"
		aria-hidden="false"
		width="24"
		height="24"
		viewBox="0 0 24 24"
		xmlns="http://www.w3.org/2000/svg"
	>
		${ja}
	</svg>`}var Sa=C`
	<path
		fill="currentColor"
		d="M12 3a1 1 0 0 0-1-1h-.06a1 1 0 0 0-.74.32L5.92 7H3a1 1 0 0 0-1 1v8a1 1 0 0 0 1 1h2.92l4.28 4.68a1 1 0 0 0 .74.32H11a1 1 0 0 0 1-1V3ZM15.1 20.75c-.58.14-1.1-.33-1.1-.92v-.03c0-.5.37-.92.85-1.05a7 7 0 0 0 0-13.5A1.11 1.11 0 0 1 14 4.2v-.03c0-.6.52-1.06 1.1-.92a9 9 0 0 1 0 17.5Z"
	/>
	<path
		fill="currentColor"
		d="M15.16 16.51c-.57.28-1.16-.2-1.16-.83v-.14c0-.43.28-.8.63-1.02a3 3 0 0 0 0-5.04c-.35-.23-.63-.6-.63-1.02v-.14c0-.63.59-1.1 1.16-.83a5 5 0 0 1 0 9.02Z"
	/>
`;function Ot(i={}){return n`<svg
		${T(i)}
		class="discord-mention-icon"
		aria-hidden="false"
		width="24"
		height="24"
		viewBox="0 0 24 24"
		xmlns="http://www.w3.org/2000/svg"
	>
		${Sa}
	</svg>`}var zt=function(i,t,s,e,a,h){function r(p){if(p!==void 0&&typeof p!="function")throw new TypeError("Function expected");return p}for(var c=e.kind,z=c==="getter"?"get":c==="setter"?"set":"value",v=!t&&i?e.static?i:i.prototype:null,l=t||(v?Object.getOwnPropertyDescriptor(v,e.name):{}),o,M=!1,g=s.length-1;g>=0;g--){var _={};for(var m in e)_[m]=m==="access"?{}:e[m];for(var m in e.access)_.access[m]=e.access[m];_.addInitializer=function(p){if(M)throw new TypeError("Cannot add initializers after decoration has completed");h.push(r(p||null))};var d=(0,s[g])(c==="accessor"?{get:l.get,set:l.set}:l[z],_);if(c==="accessor"){if(d===void 0)continue;if(d===null||typeof d!="object")throw new TypeError("Object expected");(o=r(d.get))&&(l.get=o),(o=r(d.set))&&(l.set=o),(o=r(d.init))&&a.unshift(o)}else(o=r(d))&&(c==="field"?a.unshift(o):l[z]=o)}v&&Object.defineProperty(v,e.name,l),M=!0},Ee=function(i,t,s){for(var e=arguments.length>2,a=0;a<t.length;a++)s=e?t[a].call(i,s):t[a].call(i);return e?s:void 0},oe="light-theme",Ae="compact-mode",Zi="no-background",w3=(()=>{let i=[Y("discord-messages")],t,s=[],e,a=W,h,r=[],c=[],z,v=[],l=[],o,M=[],g=[],_,m=[],d=[],p,I=[],E=[];var F=class extends a{static{e=this}static{let w=typeof Symbol=="function"&&Symbol.metadata?Object.create(a[Symbol.metadata]??null):void 0;h=[Vt({context:oe}),u({type:Boolean,reflect:!0,attribute:"light-theme"})],z=[Vt({context:Zi}),u({type:Boolean,reflect:!0,attribute:"no-background"})],o=[Vt({context:Ae}),u({type:Boolean,reflect:!0,attribute:"compact-mode"})],_=[u({reflect:!0,attribute:"channel-type"})],p=[u({reflect:!0,attribute:"channel-name"})],zt(this,null,h,{kind:"accessor",name:"lightTheme",static:!1,private:!1,access:{has:x=>"lightTheme"in x,get:x=>x.lightTheme,set:(x,P)=>{x.lightTheme=P}},metadata:w},r,c),zt(this,null,z,{kind:"accessor",name:"noBackground",static:!1,private:!1,access:{has:x=>"noBackground"in x,get:x=>x.noBackground,set:(x,P)=>{x.noBackground=P}},metadata:w},v,l),zt(this,null,o,{kind:"accessor",name:"compactMode",static:!1,private:!1,access:{has:x=>"compactMode"in x,get:x=>x.compactMode,set:(x,P)=>{x.compactMode=P}},metadata:w},M,g),zt(this,null,_,{kind:"accessor",name:"channelType",static:!1,private:!1,access:{has:x=>"channelType"in x,get:x=>x.channelType,set:(x,P)=>{x.channelType=P}},metadata:w},m,d),zt(this,null,p,{kind:"accessor",name:"channelName",static:!1,private:!1,access:{has:x=>"channelName"in x,get:x=>x.channelName,set:(x,P)=>{x.channelName=P}},metadata:w},I,E),zt(null,t={value:e},i,{kind:"class",name:e.name,metadata:w},null,s),F=e=t.value,w&&Object.defineProperty(e,Symbol.metadata,{enumerable:!0,configurable:!0,writable:!0,value:w})}static styles=Q`
		:host {
			color: #fff;
			background-color: #36393e;
			display: block;
			font-size: 16px;
			font-family: 'gg sans', 'Noto Sans', Whitney, 'Helvetica Neue', Helvetica, Roboto, Arial, sans-serif;
			line-height: 170%;
			border: 1px solid rgba(255, 255, 255, 0.05);
		}

		:host([light-theme]) {
			color: #747f8d;
			background-color: #fff;
			border-color: #dedede;
		}

		:host([no-background]) {
			background-color: unset;
		}

		::slotted(*) {
			padding-top: 0.125rem;
			padding-bottom: 0.125rem;
		}

		::slotted(*:first-child) {
			margin-top: 0.5rem;
		}

		::slotted(*:not(:first-child)) {
			margin-top: 1.0625rem;
		}

		:host([compact-mode]) ::slotted(*:not(:first-child)) {
			margin-top: unset;
		}

		::slotted(*:last-child) {
			margin-bottom: 0.5rem;
			border-bottom-width: 0;
		}

		:host .discord-channel-header {
			display: flex;
			align-items: center;
			padding: 0.5rem 1rem;
			box-shadow:
				0 2px 0 0 rgba(0, 0, 0, 0.05),
				0 1.5px 0 0 rgba(0, 0, 0, 0.05),
				0 1px 0 0 rgba(0, 0, 0, 0.16);
		}

		:host .discord-channel-icon {
			height: 24px;
			width: auto;
			margin: 0 8px;
			position: relative;
			flex: 0 0 auto;
			color: #80848e;
		}

		:host([light-theme]) .discord-channel-icon {
			color: #6d6f78;
		}

		:host .discord-channel-name {
			margin: 0 8px 0 0;
			flex: 0 0 auto;
			min-width: auto;
		}
	`;#e=Ee(this,r,!1);get lightTheme(){return this.#e}set lightTheme(w){this.#e=w}#t=(Ee(this,c),Ee(this,v,!1));get noBackground(){return this.#t}set noBackground(w){this.#t=w}#i=(Ee(this,l),Ee(this,M,!1));get compactMode(){return this.#i}set compactMode(w){this.#i=w}#s=(Ee(this,g),Ee(this,m,void 0));get channelType(){return this.#s}set channelType(w){this.#s=w}#a=(Ee(this,d),Ee(this,I,void 0));get channelName(){return this.#a}set channelName(w){this.#a=w}connectedCallback(){super.connectedCallback(),(this.lightTheme||Cs==="light"&&this.lightTheme)&&(this.lightTheme=!0),(this.compactMode||Ts==="compact"&&this.compactMode)&&(this.compactMode=!0),(this.noBackground||Es==="none"&&this.noBackground)&&(this.noBackground=!0)}render(){let w;switch(this.channelType){case"text":w=n`${St()}`;break;case"voice":w=n`${Ot()}`;break;case"locked":w=n`${Dt()}`;break;case"thread":w=n`${It()}`;break;case"forum":w=n`${jt()}`;break}return n`
			${S(this.channelType&&this.channelName,()=>n`<div class="discord-channel-header">
						<div class="discord-channel-icon">${w}</div>
						<div class="discord-channel-name">${this.channelName}</div>
					</div>`)}
			<slot></slot>
		`}constructor(){super(...arguments),Ee(this,E)}static{Ee(e,s)}};return F=e})();var Ia=C`
	<path
		fill="currentColor"
		d="M56 50.6667V13.3333C56 10.4 53.6 8 50.6667 8H13.3333C10.4 8 8 10.4 8 13.3333V50.6667C8 53.6 10.4 56 13.3333 56H50.6667C53.6 56 56 53.6 56 50.6667ZM22.6667 36L29.3333 44.0267L38.6667 32L50.6667 48H13.3333L22.6667 36Z"
	/>
`;function Bt(i={}){return n`<svg ${T(i)} aria-hidden="false" width="64" height="64" viewBox="0 0 64 64">${Ia}</svg>`}var Da=C`
	<path
		fill="currentColor"
		fill-rule="evenodd"
		clip-rule="evenodd"
		d="M5 3C3.89543 3 3 3.89543 3 5V19C3 20.1046 3.89543 21 5 21H19C20.1046 21 21 20.1046 21 19V5C21 3.89543 20.1046 3 19 3H5ZM16.8995 8.41419L15.4853 6.99998L7 15.4853L8.41421 16.8995L16.8995 8.41419Z"
	/>
`;function Ut(i){return n`<svg ${T(i||{})} class="discord-command-icon" aria-hidden="false" width="24" height="24" viewBox="0 0 24 24">
		${Da}
	</svg>`}var Oa=C`
	<path
		d="M0.809739 3.59646L5.12565 0.468433C5.17446 0.431163 5.23323 0.408043 5.2951 0.401763C5.35698 0.395482 5.41943 0.406298 5.4752 0.432954C5.53096 0.45961 5.57776 0.50101 5.61013 0.552343C5.64251 0.603676 5.65914 0.662833 5.6581 0.722939V2.3707C10.3624 2.3707 11.2539 5.52482 11.3991 7.21174C11.4028 7.27916 11.3848 7.34603 11.3474 7.40312C11.3101 7.46021 11.2554 7.50471 11.1908 7.53049C11.1262 7.55626 11.0549 7.56204 10.9868 7.54703C10.9187 7.53201 10.857 7.49695 10.8104 7.44666C8.72224 5.08977 5.6581 5.63359 5.6581 5.63359V7.28135C5.65831 7.34051 5.64141 7.39856 5.60931 7.44894C5.5772 7.49932 5.53117 7.54004 5.4764 7.5665C5.42163 7.59296 5.3603 7.60411 5.29932 7.59869C5.23834 7.59328 5.18014 7.57151 5.13128 7.53585L0.809739 4.40892C0.744492 4.3616 0.691538 4.30026 0.655067 4.22975C0.618596 4.15925 0.599609 4.08151 0.599609 4.00269C0.599609 3.92386 0.618596 3.84612 0.655067 3.77562C0.691538 3.70511 0.744492 3.64377 0.809739 3.59646Z"
		fill="currentColor"
	/>
`;function Wi(i={}){return n`<svg ${T(i)} class="discord-reply-icon" aria-hidden="false" width="12" height="8" viewBox="0 0 12 8">${Oa}</svg>`}var Ba=C`
	<path d="M7.4,11.17,4,8.62,5,7.26l2,1.53L10.64,4l1.36,1Z" fill="currentColor" />
`;function Ve(i={}){return n`<svg
		${T(i)}
		class="discord-application-tag-verified"
		aria-label="Verified App"
		aria-hidden="false"
		width="16"
		height="16"
		viewBox="0 0 16 15.2"
		xmlns="http://www.w3.org/2000/svg"
	>
		${Ba}
	</svg>`}var he=function(i,t,s,e,a,h){function r(p){if(p!==void 0&&typeof p!="function")throw new TypeError("Function expected");return p}for(var c=e.kind,z=c==="getter"?"get":c==="setter"?"set":"value",v=!t&&i?e.static?i:i.prototype:null,l=t||(v?Object.getOwnPropertyDescriptor(v,e.name):{}),o,M=!1,g=s.length-1;g>=0;g--){var _={};for(var m in e)_[m]=m==="access"?{}:e[m];for(var m in e.access)_.access[m]=e.access[m];_.addInitializer=function(p){if(M)throw new TypeError("Cannot add initializers after decoration has completed");h.push(r(p||null))};var d=(0,s[g])(c==="accessor"?{get:l.get,set:l.set}:l[z],_);if(c==="accessor"){if(d===void 0)continue;if(d===null||typeof d!="object")throw new TypeError("Object expected");(o=r(d.get))&&(l.get=o),(o=r(d.set))&&(l.set=o),(o=r(d.init))&&a.unshift(o)}else(o=r(d))&&(c==="field"?a.unshift(o):l[z]=o)}v&&Object.defineProperty(v,e.name,l),M=!0},J=function(i,t,s){for(var e=arguments.length>2,a=0;a<t.length;a++)s=e?t[a].call(i,s):t[a].call(i);return e?s:void 0},js=(()=>{let i=[Y("discord-reply")],t,s=[],e,a=W,h,r=[],c=[],z,v=[],l=[],o,M=[],g=[],_,m=[],d=[],p,I=[],E=[],F,w=[],x=[],P,N=[],D=[],X,le=[],ne=[],ce,de=[],me=[],fe,ve=[],pe=[],ue,ge=[],_e=[],ze,be=[],ye=[],xe,U=[],$=[],Z,O=[],H=[],K,Re=[],Ne=[],Le,Fe=[],qe=[],Ze,We=[],Ge=[],Ke,Je=[],Qe=[];var Xe=class extends a{static{e=this}static{let j=typeof Symbol=="function"&&Symbol.metadata?Object.create(a[Symbol.metadata]??null):void 0;h=[u()],z=[u()],o=[u()],_=[u({type:Boolean})],p=[u({type:Boolean})],F=[u({type:Boolean,attribute:"official-app"})],P=[u({type:Boolean})],X=[u({type:Boolean})],ce=[u({type:Boolean})],fe=[u({attribute:"role-color"})],ue=[u({type:Boolean})],ze=[u({type:Boolean})],xe=[u({type:Boolean})],Z=[u({attribute:"clan-icon"})],K=[u({attribute:"clan-tag"})],Le=[u({type:Boolean,reflect:!0})],Ze=[te({context:oe}),u({type:Boolean,reflect:!0,attribute:"light-theme"})],Ke=[te({context:Ae}),u({type:Boolean,reflect:!0,attribute:"compact-mode"})],he(this,null,h,{kind:"accessor",name:"profile",static:!1,private:!1,access:{has:y=>"profile"in y,get:y=>y.profile,set:(y,B)=>{y.profile=B}},metadata:j},r,c),he(this,null,z,{kind:"accessor",name:"author",static:!1,private:!1,access:{has:y=>"author"in y,get:y=>y.author,set:(y,B)=>{y.author=B}},metadata:j},v,l),he(this,null,o,{kind:"accessor",name:"avatar",static:!1,private:!1,access:{has:y=>"avatar"in y,get:y=>y.avatar,set:(y,B)=>{y.avatar=B}},metadata:j},M,g),he(this,null,_,{kind:"accessor",name:"bot",static:!1,private:!1,access:{has:y=>"bot"in y,get:y=>y.bot,set:(y,B)=>{y.bot=B}},metadata:j},m,d),he(this,null,p,{kind:"accessor",name:"server",static:!1,private:!1,access:{has:y=>"server"in y,get:y=>y.server,set:(y,B)=>{y.server=B}},metadata:j},I,E),he(this,null,F,{kind:"accessor",name:"officialApp",static:!1,private:!1,access:{has:y=>"officialApp"in y,get:y=>y.officialApp,set:(y,B)=>{y.officialApp=B}},metadata:j},w,x),he(this,null,P,{kind:"accessor",name:"op",static:!1,private:!1,access:{has:y=>"op"in y,get:y=>y.op,set:(y,B)=>{y.op=B}},metadata:j},N,D),he(this,null,X,{kind:"accessor",name:"verified",static:!1,private:!1,access:{has:y=>"verified"in y,get:y=>y.verified,set:(y,B)=>{y.verified=B}},metadata:j},le,ne),he(this,null,ce,{kind:"accessor",name:"edited",static:!1,private:!1,access:{has:y=>"edited"in y,get:y=>y.edited,set:(y,B)=>{y.edited=B}},metadata:j},de,me),he(this,null,fe,{kind:"accessor",name:"roleColor",static:!1,private:!1,access:{has:y=>"roleColor"in y,get:y=>y.roleColor,set:(y,B)=>{y.roleColor=B}},metadata:j},ve,pe),he(this,null,ue,{kind:"accessor",name:"command",static:!1,private:!1,access:{has:y=>"command"in y,get:y=>y.command,set:(y,B)=>{y.command=B}},metadata:j},ge,_e),he(this,null,ze,{kind:"accessor",name:"attachment",static:!1,private:!1,access:{has:y=>"attachment"in y,get:y=>y.attachment,set:(y,B)=>{y.attachment=B}},metadata:j},be,ye),he(this,null,xe,{kind:"accessor",name:"mentions",static:!1,private:!1,access:{has:y=>"mentions"in y,get:y=>y.mentions,set:(y,B)=>{y.mentions=B}},metadata:j},U,$),he(this,null,Z,{kind:"accessor",name:"clanIcon",static:!1,private:!1,access:{has:y=>"clanIcon"in y,get:y=>y.clanIcon,set:(y,B)=>{y.clanIcon=B}},metadata:j},O,H),he(this,null,K,{kind:"accessor",name:"clanTag",static:!1,private:!1,access:{has:y=>"clanTag"in y,get:y=>y.clanTag,set:(y,B)=>{y.clanTag=B}},metadata:j},Re,Ne),he(this,null,Le,{kind:"accessor",name:"deleted",static:!1,private:!1,access:{has:y=>"deleted"in y,get:y=>y.deleted,set:(y,B)=>{y.deleted=B}},metadata:j},Fe,qe),he(this,null,Ze,{kind:"accessor",name:"lightTheme",static:!1,private:!1,access:{has:y=>"lightTheme"in y,get:y=>y.lightTheme,set:(y,B)=>{y.lightTheme=B}},metadata:j},We,Ge),he(this,null,Ke,{kind:"accessor",name:"compactMode",static:!1,private:!1,access:{has:y=>"compactMode"in y,get:y=>y.compactMode,set:(y,B)=>{y.compactMode=B}},metadata:j},Je,Qe),he(null,t={value:e},i,{kind:"class",name:e.name,metadata:j},null,s),Xe=e=t.value,j&&Object.defineProperty(e,Symbol.metadata,{enumerable:!0,configurable:!0,writable:!0,value:j})}static styles=Q`
		:host {
			color: #b9bbbe;
			display: flex;
			font-size: 0.875rem;
			font-family: 'gg sans', 'Noto Sans', Whitney, 'Helvetica Neue', Helvetica, Roboto, Arial, sans-serif;

			padding-top: 2px;
			margin-left: 56px;
			margin-bottom: 4px;
			align-items: center;
			line-height: 1.125rem;
			position: relative;
			white-space: pre;
			user-select: none;
		}

		:host([light-theme]) {
			color: #4f5660;
		}

		:host([compact-mode]),
		:host([deleted]) {
			margin-left: 62px;
			margin-bottom: 0;
		}

		:host:before {
			content: '';
			display: block;
			position: absolute;
			top: 50%;
			right: 100%;
			bottom: 0;
			left: -36px;
			margin-right: 4px;
			margin-top: -1px;
			margin-left: -1px;
			margin-bottom: -2px;
			border-left: 2px solid #4f545c !important;
			border-bottom: 0 solid #4f545c !important;
			border-right: 0 solid #4f545c !important;
			border-top: 2px solid #4f545c !important;
			border-top-left-radius: 6px;
		}

		:host([light-theme]):before {
			border-color: #747f8d !important;
		}

		.discord-replied-message-avatar,
		.discord-reply-badge {
			-webkit-box-flex: 0;
			-ms-flex: 0 0 auto;
			flex: 0 0 auto;
			width: 16px;
			height: 16px;
			border-radius: 50%;
			user-select: none;
			margin-right: 0.25rem;
		}

		.discord-reply-badge {
			display: flex;
			align-items: center;
			justify-content: center;
			color: #b9bbbe;
			background: #202225;
		}

		:host([light-theme]) .discord-reply-badge {
			color: #4f5660;
			background: #e3e5e8;
		}

		:host .discord-clan-tag {
			background-color: oklab(0.431937 0.00109309 -0.0132537 / 0.8);
			color: #fff;
			font-size: 12px;
			font-weight: 500;
			margin-right: 0.25rem;
			border-radius: 4px;
			line-height: 100%;
			text-transform: uppercase;
			justify-content: space-between;
			display: inline-flex;
			align-items: center;
			padding: 0 0.275rem;
			margin-top: 0.075em;
			height: 1.2rem;
			opacity: 0.55;
			transition: background-color 100ms ease-in-out;
			cursor: pointer;
		}

		:host .discord-clan-tag:hover {
			background-color: oklab(0.431937 0.00109309 -0.0132537 / 0.5);
		}

		:host([light-theme]) .discord-clan-tag {
			opacity: 0.65;
			background-color: hsl(0 calc(1 * 0%) 0.8%/0.09);
			color: #000;
		}

		:host([light-theme]) .discord-clan-tag:hover {
			background-color: hsl(0 calc(1 * 0%) 0.8%/0.03);
		}

		:host .discord-clan-tag svg,
		:host .discord-clan-tag img {
			display: inline-flex;
			align-items: center;
			margin-right: 0.25rem;
			right: 0.25rem;
		}

		:host .discord-clan-tag span {
			display: inline-flex;
			align-items: center;
			user-select: none;
			-webkit-user-select: none;
			line-height: 1rem !important;
		}

		.discord-application-tag {
			background-color: hsl(235, 85.6%, 64.7%);
			color: #fff;
			font-size: 0.625rem;
			margin-right: 0.25rem;
			line-height: 100%;
			text-transform: uppercase;

			/* Use flex layout to ensure both verified icon and "BOT" text are aligned to center */
			display: flex;
			align-items: center;

			/* Styling taken through Inspect Element on Discord client for Windows */
			height: 0.9375rem;
			padding: 0 0.275rem;
			margin-top: 0.075em;
			border-radius: 0.1875rem;
		}

		:host([compact-mode]) .discord-application-tag {
			margin-right: 0.25rem;
		}

		.discord-application-tag .discord-application-tag-verified {
			width: 0.9375rem;
			height: 0.9375rem;
			margin-left: -0.1rem;
		}

		.discord-application-tag.discord-application-tag-op {
			background-color: #c9cdfb;
			color: #4752c4;
			border-radius: 0.4rem;
		}

		.discord-replied-message-username {
			flex-shrink: 0;
			font-size: inherit;
			line-height: inherit;
			margin-right: 0.25rem;
			opacity: 0.64;
			font-weight: 500;
			color: #fff;
		}

		.discord-replied-message-username:hover {
			text-decoration: underline;
			cursor: pointer;
		}

		.discord-replied-message-content {
			color: inherit;
			font-size: inherit;
			line-height: inherit;
			white-space: pre;
			text-overflow: ellipsis;
			user-select: none;
			cursor: pointer;
		}

		.discord-replied-deleted-message-content {
			color: inherit;
			font-size: inherit;
			line-height: inherit;
			white-space: pre;
			text-overflow: ellipsis;
		}

		.discord-message-edited {
			color: #72767d;
			font-size: 10px;
		}

		:host([light-theme]) .discord-message-edited {
			color: #99aab5;
		}

		.discord-replied-message-content:hover {
			color: #fff;
		}

		:host([light-theme]) .discord-replied-message-content:hover {
			color: #000;
		}

		:host .discord-replied-message-content .discord-message-edited {
			margin-left: 0.25rem;
		}

		.discord-replied-message-content-icon {
			-webkit-box-flex: 0;
			-ms-flex: 0 0 auto;
			flex: 0 0 auto;
			width: 20px;
			height: 20px;
			margin-left: 4px;
		}
	`;#e=J(this,r,void 0);get profile(){return this.#e}set profile(j){this.#e=j}#t=(J(this,c),J(this,v,"User"));get author(){return this.#t}set author(j){this.#t=j}#i=(J(this,l),J(this,M,void 0));get avatar(){return this.#i}set avatar(j){this.#i=j}#s=(J(this,g),J(this,m,!1));get bot(){return this.#s}set bot(j){this.#s=j}#a=(J(this,d),J(this,I,!1));get server(){return this.#a}set server(j){this.#a=j}#r=(J(this,E),J(this,w,!1));get officialApp(){return this.#r}set officialApp(j){this.#r=j}#o=(J(this,x),J(this,N,!1));get op(){return this.#o}set op(j){this.#o=j}#h=(J(this,D),J(this,le,!1));get verified(){return this.#h}set verified(j){this.#h=j}#l=(J(this,ne),J(this,de,!1));get edited(){return this.#l}set edited(j){this.#l=j}#n=(J(this,me),J(this,ve,void 0));get roleColor(){return this.#n}set roleColor(j){this.#n=j}#c=(J(this,pe),J(this,ge,!1));get command(){return this.#c}set command(j){this.#c=j}#d=(J(this,_e),J(this,be,!1));get attachment(){return this.#d}set attachment(j){this.#d=j}#m=(J(this,ye),J(this,U,!1));get mentions(){return this.#m}set mentions(j){this.#m=j}#f=(J(this,$),J(this,O,void 0));get clanIcon(){return this.#f}set clanIcon(j){this.#f=j}#v=(J(this,H),J(this,Re,void 0));get clanTag(){return this.#v}set clanTag(j){this.#v=j}#p=(J(this,Ne),J(this,Fe,!1));get deleted(){return this.#p}set deleted(j){this.#p=j}#u=(J(this,qe),J(this,We,!1));get lightTheme(){return this.#u}set lightTheme(j){this.#u=j}#g=(J(this,Ge),J(this,Je,!1));get compactMode(){return this.#g}set compactMode(j){this.#g=j}resolveAvatar(j){return Ce[j]??j??Ce.default}render(){let j={author:this.author,bot:this.bot,verified:this.verified,officialApp:this.officialApp,op:this.op,server:this.server,roleColor:this.roleColor,clanIcon:this.clanIcon,clanTag:this.clanTag},y=Reflect.get(dt,this.profile)??{},B={...j,...y,avatar:this.resolveAvatar(y.avatar??this.avatar)},De=ki(B.clanIcon),Ye=B.clanTag?.slice(0,4),it=n`
			${S(B.bot&&!B.server&&!B.officialApp,()=>n`<span class="discord-application-tag">${B.verified?Ve():""}App</span>`)}
			${S(B.server&&!B.bot&&!B.officialApp,()=>n`<span class="discord-application-tag">Server</span>`)}
			${S(B.officialApp&&!B.server&&!B.bot,()=>n`<span class="discord-application-tag">${Ve()}OFFICIAL</span>`)}
		`;return n`${S(this.compactMode||this.deleted,()=>n`<div class="discord-reply-badge">${Wi()}</div>`,()=>n`<img class="discord-replied-message-avatar" src="${G(B.avatar)}" alt="${G(B.author)}" />`)}
		${S(this.deleted,()=>n`<div class="discord-replied-deleted-message-content"><em>Original message was deleted</em></div>`,()=>n`${it}
					<span class="discord-replied-message-username" style=${Te({color:B.roleColor})}
						>${S(this.mentions,()=>"@")}${B.author}</span
					>
					${S(B.clanIcon&&B.clanTag&&B.clanTag?.length>0,()=>n`<span class="discord-clan-tag">
								${De==="string"?n`<img
											srcset=${G(De)}
											alt=${G(Ye)}
											width="12"
											height="12"
											draggable="false"
										/>`:De}
								<span>${Ye}</span>
							</span>`)}
					<!-- display: inline -->
					<div class="discord-replied-message-content"
						><slot></slot>${S(this.edited,()=>n`<span class="discord-message-edited">(edited)</span>`)}</div
					>
					${S(this.command,()=>Ut({class:"discord-replied-message-content-icon"}),()=>S(this.attachment,()=>Bt({class:"discord-replied-message-content-icon"})))}`)}`}constructor(){super(...arguments),J(this,Qe)}static{J(e,s)}};return Xe=e})();var Ua=C`
	<path d="M4.61241 0L6 0.845294L1.38759 10L0 9.15471L4.61241 0Z" fill="currentColor" />
`;function Gi(i={}){return n`<svg ${T(i)} class="discord-command-icon" aria-hidden="false" width="6" height="10" viewBox="0 0 6 10" fill="none">
		${Ua}
	</svg>`}var Pa=C`
	<path fill="currentColor" d="M2.06 7.61c-.25.95.31 1.92 1.26 2.18l4.3 1.15c.94.25 1.91-.31 2.17-1.26l1.15-4.3c.25-.94-.31-1.91-1.26-2.17l-4.3-1.15c-.94-.25-1.91.31-2.17 1.26l-1.15 4.3ZM12.98 7.87a2 2 0 0 0 1.75 2.95H20a2 2 0 0 0 1.76-2.95l-2.63-4.83a2 2 0 0 0-3.51 0l-2.63 4.83ZM5.86 13.27a.89.89 0 0 1 1.28 0l.75.77a.9.9 0 0 0 .54.26l1.06.12c.5.06.85.52.8 1.02l-.13 1.08c-.02.2.03.42.14.6l.56.92c.27.43.14 1-.28 1.26l-.9.58a.92.92 0 0 0-.37.48l-.36 1.02a.9.9 0 0 1-1.15.57l-1-.36a.89.89 0 0 0-.6 0l-1 .36a.9.9 0 0 1-1.15-.57l-.36-1.02a.92.92 0 0 0-.37-.48l-.9-.58a.93.93 0 0 1-.28-1.26l.56-.93c.11-.17.16-.38.14-.59l-.12-1.08c-.06-.5.3-.96.8-1.02l1.05-.12a.9.9 0 0 0 .54-.26l.75-.77ZM18.52 13.71a1.1 1.1 0 0 0-2.04 0l-.46 1.24c-.19.5-.57.88-1.07 1.07l-1.24.46a1.1 1.1 0 0 0 0 2.04l1.24.46c.5.19.88.57 1.07 1.07l.46 1.24c.35.95 1.7.95 2.04 0l.46-1.24c.19-.5.57-.88 1.07-1.07l1.24-.46a1.1 1.1 0 0 0 0-2.04l-1.24-.46a1.8 1.8 0 0 1-1.07-1.07l-.46-1.24Z">
	</path>
`;function Ki(i={}){return n`<svg ${T(i)} class="discord-command-icon-name" aria-hidden="false" width="10" height="10" viewBox="0 0 24 24" fill="none">
		${Pa}
	</svg>`}var Ra=C`
	<path fill="currentColor" d="M5.3 9.3a1 1 0 0 1 1.4 0l5.3 5.29 5.3-5.3a1 1 0 1 1 1.4 1.42l-6 6a1 1 0 0 1-1.4 0l-6-6a1 1 0 0 1 0-1.42Z"></path>
`;function Ti(i={}){return n`<svg ${T(i)} aria-hidden="false" width="18" height="18" viewBox="0 0 24 24" xmlns="http://www.w3.org/2000/svg">
		${Ra}
	</svg>`}var Na=C`
	<path fill="color-mix( in oklab, hsl(215 calc(1 * 8.8%) 73.3% / 1) 100%, black 0%" d="M12 22a10 10 0 1 0-8.45-4.64c.13.19.11.44-.04.61l-2.06 2.37A1 1 0 0 0 2.2 22H12Z" class="">
    </path>
`;function Ji(i={}){return n`<svg ${T(i)} aria-hidden="false" width="16" height="16" viewBox="0 0 24 24" fill="none">${Na}</svg>`}var re=function(i,t,s,e,a,h){function r(p){if(p!==void 0&&typeof p!="function")throw new TypeError("Function expected");return p}for(var c=e.kind,z=c==="getter"?"get":c==="setter"?"set":"value",v=!t&&i?e.static?i:i.prototype:null,l=t||(v?Object.getOwnPropertyDescriptor(v,e.name):{}),o,M=!1,g=s.length-1;g>=0;g--){var _={};for(var m in e)_[m]=m==="access"?{}:e[m];for(var m in e.access)_.access[m]=e.access[m];_.addInitializer=function(p){if(M)throw new TypeError("Cannot add initializers after decoration has completed");h.push(r(p||null))};var d=(0,s[g])(c==="accessor"?{get:l.get,set:l.set}:l[z],_);if(c==="accessor"){if(d===void 0)continue;if(d===null||typeof d!="object")throw new TypeError("Object expected");(o=r(d.get))&&(l.get=o),(o=r(d.set))&&(l.set=o),(o=r(d.init))&&a.unshift(o)}else(o=r(d))&&(c==="field"?a.unshift(o):l[z]=o)}v&&Object.defineProperty(v,e.name,l),M=!0},q=function(i,t,s){for(var e=arguments.length>2,a=0;a<t.length;a++)s=e?t[a].call(i,s):t[a].call(i);return e?s:void 0},Tn=(()=>{let i=[Y("discord-command")],t,s=[],e,a=W,h,r=[],c=[],z,v=[],l=[],o,M=[],g=[],_,m=[],d=[],p,I=[],E=[],F,w=[],x=[],P,N=[],D=[],X,le=[],ne=[],ce,de=[],me=[],fe,ve=[],pe=[],ue,ge=[],_e=[],ze,be=[],ye=[],xe,U=[],$=[],Z,O=[],H=[],K,Re=[],Ne=[],Le,Fe=[],qe=[],Ze,We=[],Ge=[],Ke,Je=[],Qe=[],Xe,j=[],y=[],B,De=[],Ye=[];var it=class extends a{static{e=this}static{let V=typeof Symbol=="function"&&Symbol.metadata?Object.create(a[Symbol.metadata]??null):void 0;h=[u({attribute:"profile"})],z=[u({attribute:"author"})],o=[u({attribute:"avatar"})],_=[u({attribute:"role-color"})],p=[u({attribute:"command"})],F=[u({attribute:"type"})],P=[u({attribute:"context-user-profile"})],X=[u({attribute:"context-user-name"})],ce=[u({attribute:"context-user-image"})],fe=[u({attribute:"context-user-role-color"})],ue=[u({type:Boolean,attribute:"context-user-bot"})],ze=[u({type:Boolean,attribute:"context-user-bot-verified"})],xe=[u({type:Boolean,attribute:"context-command-reply"})],Z=[u({type:Boolean,attribute:"context-attachment-reply"})],K=[u({type:String,attribute:"context-message-reply"})],Le=[u({type:Boolean,attribute:"context-message-deleted"})],Ze=[u({type:Boolean,attribute:"context-user-application-official"})],Ke=[u({type:Boolean,attribute:"context-user-server"})],Xe=[te({context:Ae}),u({type:Boolean,reflect:!0,attribute:"compact-mode"})],B=[te({context:oe}),u({type:Boolean,reflect:!0,attribute:"light-theme"})],re(this,null,h,{kind:"accessor",name:"profile",static:!1,private:!1,access:{has:b=>"profile"in b,get:b=>b.profile,set:(b,L)=>{b.profile=L}},metadata:V},r,c),re(this,null,z,{kind:"accessor",name:"author",static:!1,private:!1,access:{has:b=>"author"in b,get:b=>b.author,set:(b,L)=>{b.author=L}},metadata:V},v,l),re(this,null,o,{kind:"accessor",name:"avatar",static:!1,private:!1,access:{has:b=>"avatar"in b,get:b=>b.avatar,set:(b,L)=>{b.avatar=L}},metadata:V},M,g),re(this,null,_,{kind:"accessor",name:"roleColor",static:!1,private:!1,access:{has:b=>"roleColor"in b,get:b=>b.roleColor,set:(b,L)=>{b.roleColor=L}},metadata:V},m,d),re(this,null,p,{kind:"accessor",name:"command",static:!1,private:!1,access:{has:b=>"command"in b,get:b=>b.command,set:(b,L)=>{b.command=L}},metadata:V},I,E),re(this,null,F,{kind:"accessor",name:"type",static:!1,private:!1,access:{has:b=>"type"in b,get:b=>b.type,set:(b,L)=>{b.type=L}},metadata:V},w,x),re(this,null,P,{kind:"accessor",name:"contextUserProfile",static:!1,private:!1,access:{has:b=>"contextUserProfile"in b,get:b=>b.contextUserProfile,set:(b,L)=>{b.contextUserProfile=L}},metadata:V},N,D),re(this,null,X,{kind:"accessor",name:"contextUserName",static:!1,private:!1,access:{has:b=>"contextUserName"in b,get:b=>b.contextUserName,set:(b,L)=>{b.contextUserName=L}},metadata:V},le,ne),re(this,null,ce,{kind:"accessor",name:"contextUserAvatar",static:!1,private:!1,access:{has:b=>"contextUserAvatar"in b,get:b=>b.contextUserAvatar,set:(b,L)=>{b.contextUserAvatar=L}},metadata:V},de,me),re(this,null,fe,{kind:"accessor",name:"contextUserRoleColor",static:!1,private:!1,access:{has:b=>"contextUserRoleColor"in b,get:b=>b.contextUserRoleColor,set:(b,L)=>{b.contextUserRoleColor=L}},metadata:V},ve,pe),re(this,null,ue,{kind:"accessor",name:"contextUserBot",static:!1,private:!1,access:{has:b=>"contextUserBot"in b,get:b=>b.contextUserBot,set:(b,L)=>{b.contextUserBot=L}},metadata:V},ge,_e),re(this,null,ze,{kind:"accessor",name:"contextUserBotVerified",static:!1,private:!1,access:{has:b=>"contextUserBotVerified"in b,get:b=>b.contextUserBotVerified,set:(b,L)=>{b.contextUserBotVerified=L}},metadata:V},be,ye),re(this,null,xe,{kind:"accessor",name:"contextCommandReply",static:!1,private:!1,access:{has:b=>"contextCommandReply"in b,get:b=>b.contextCommandReply,set:(b,L)=>{b.contextCommandReply=L}},metadata:V},U,$),re(this,null,Z,{kind:"accessor",name:"contextAttachmentReply",static:!1,private:!1,access:{has:b=>"contextAttachmentReply"in b,get:b=>b.contextAttachmentReply,set:(b,L)=>{b.contextAttachmentReply=L}},metadata:V},O,H),re(this,null,K,{kind:"accessor",name:"contextMessageReply",static:!1,private:!1,access:{has:b=>"contextMessageReply"in b,get:b=>b.contextMessageReply,set:(b,L)=>{b.contextMessageReply=L}},metadata:V},Re,Ne),re(this,null,Le,{kind:"accessor",name:"contextMessageDeleted",static:!1,private:!1,access:{has:b=>"contextMessageDeleted"in b,get:b=>b.contextMessageDeleted,set:(b,L)=>{b.contextMessageDeleted=L}},metadata:V},Fe,qe),re(this,null,Ze,{kind:"accessor",name:"contextUserOfficialApplication",static:!1,private:!1,access:{has:b=>"contextUserOfficialApplication"in b,get:b=>b.contextUserOfficialApplication,set:(b,L)=>{b.contextUserOfficialApplication=L}},metadata:V},We,Ge),re(this,null,Ke,{kind:"accessor",name:"contextUserServer",static:!1,private:!1,access:{has:b=>"contextUserServer"in b,get:b=>b.contextUserServer,set:(b,L)=>{b.contextUserServer=L}},metadata:V},Je,Qe),re(this,null,Xe,{kind:"accessor",name:"compactMode",static:!1,private:!1,access:{has:b=>"compactMode"in b,get:b=>b.compactMode,set:(b,L)=>{b.compactMode=L}},metadata:V},j,y),re(this,null,B,{kind:"accessor",name:"lightTheme",static:!1,private:!1,access:{has:b=>"lightTheme"in b,get:b=>b.lightTheme,set:(b,L)=>{b.lightTheme=L}},metadata:V},De,Ye),re(null,t={value:e},i,{kind:"class",name:e.name,metadata:V},null,s),it=e=t.value,V&&Object.defineProperty(e,Symbol.metadata,{enumerable:!0,configurable:!0,writable:!0,value:V})}static styles=[js.styles,Q`
			:host .discord-slash-command-name {
				color: color-mix(in oklab, hsl(200 calc(1 * 100%) 49.4% / 1) 100%, black 0%) !important;
				font-weight: 500;
				background-color: #3c4270;
				border-radius: 3px;
				display: flex;
				padding: 0 5px;
				align-items: center;
				gap: 2px;
				cursor: default;
			}

			:host .discord-slash-command-name:hover {
				color: #fffffd !important;
				background-color: #5865f2;
			}

			.discord-context-command-name {
				color: color-mix(in oklab, hsl(200 calc(1 * 100%) 49.4% / 1) 100%, black 0%) !important;
				opacity: 0.64;
				cursor: default;
				font-weight: 500;
			}

			.discord-arrow-right-icon {
				transform: rotate(267deg);
				width: 12px;
				height: 12px;
				fill: none;
				margin-right: 2px;
				margin-left: 2px;
				margin-top: 3px;
			}

			.discord-context-user {
				display: flex;
				align-items: center;
				margin-top: 3px;
			}

			.discord-message-margintop {
				margin-top: 3px;
			}

			:host .discord-message-deleted {
				color: rgb(185, 187, 190) !important;
				cursor: default;
			}

			:host .discord-replied-message-username {
				margin-right: 0;
			}

			:host([light-theme]) .discord-replied-message-username {
				color: rgb(46, 51, 56);
			}

			:host([compact-mode]) .discord-context-user {
				display: flex;
				align-items: center;
				margin: 0 !important;
			}

			:host([compact-mode]) .discord-message-margintop {
				margin-top: 0 !important;
			}
		`];#e=q(this,r,void 0);get profile(){return this.#e}set profile(V){this.#e=V}#t=(q(this,c),q(this,v,"User"));get author(){return this.#t}set author(V){this.#t=V}#i=(q(this,l),q(this,M,void 0));get avatar(){return this.#i}set avatar(V){this.#i=V}#s=(q(this,g),q(this,m,void 0));get roleColor(){return this.#s}set roleColor(V){this.#s=V}#a=(q(this,d),q(this,I,void 0));get command(){return this.#a}set command(V){this.#a=V}#r=(q(this,E),q(this,w,"slash_command"));get type(){return this.#r}set type(V){this.#r=V}#o=(q(this,x),q(this,N,void 0));get contextUserProfile(){return this.#o}set contextUserProfile(V){this.#o=V}#h=(q(this,D),q(this,le,"User"));get contextUserName(){return this.#h}set contextUserName(V){this.#h=V}#l=(q(this,ne),q(this,de,void 0));get contextUserAvatar(){return this.#l}set contextUserAvatar(V){this.#l=V}#n=(q(this,me),q(this,ve,void 0));get contextUserRoleColor(){return this.#n}set contextUserRoleColor(V){this.#n=V}#c=(q(this,pe),q(this,ge,!1));get contextUserBot(){return this.#c}set contextUserBot(V){this.#c=V}#d=(q(this,_e),q(this,be,!1));get contextUserBotVerified(){return this.#d}set contextUserBotVerified(V){this.#d=V}#m=(q(this,ye),q(this,U,!1));get contextCommandReply(){return this.#m}set contextCommandReply(V){this.#m=V}#f=(q(this,$),q(this,O,!1));get contextAttachmentReply(){return this.#f}set contextAttachmentReply(V){this.#f=V}#v=(q(this,H),q(this,Re,void 0));get contextMessageReply(){return this.#v}set contextMessageReply(V){this.#v=V}#p=(q(this,Ne),q(this,Fe,!1));get contextMessageDeleted(){return this.#p}set contextMessageDeleted(V){this.#p=V}#u=(q(this,qe),q(this,We,!1));get contextUserOfficialApplication(){return this.#u}set contextUserOfficialApplication(V){this.#u=V}#g=(q(this,Ge),q(this,Je,!1));get contextUserServer(){return this.#g}set contextUserServer(V){this.#g=V}#_=(q(this,Qe),q(this,j,!1));get compactMode(){return this.#_}set compactMode(V){this.#_=V}#z=(q(this,y),q(this,De,!1));get lightTheme(){return this.#z}set lightTheme(V){this.#z=V}validCommandTypes=(q(this,Ye),new Set(["user_command","message_command","slash_command"]));checkType(){if(this.type){if(typeof this.type!="string")throw new TypeError("DiscordCommand `type` prop must be a string.");if(!this.validCommandTypes.has(this.type))throw new RangeError("DiscordCommand `type` prop must be one of: 'uer_command', 'message_command' or 'slash_command'")}}resolveAvatar(V){return Ce[V]??V??Ce.default}render(){this.checkType();let V={author:this.author,bot:!1,verified:!1,server:!1,roleColor:this.roleColor},b=Reflect.get(dt,this.profile)??{},L={...V,...b,avatar:this.resolveAvatar(b.avatar??this.avatar)},Ft={author:this.contextUserName,bot:this.contextUserBot,verified:this.contextUserBotVerified,server:!1,roleColor:this.contextUserRoleColor},xt=Reflect.get(dt,this.contextUserProfile)??{},we={...Ft,...xt,avatar:this.resolveAvatar(xt.avatar??this.contextUserAvatar)},qt=this.contextMessageDeleted?n`<em class="discord-message-deleted">Original message was deleted</em>`:this.contextMessageReply;return n`
			${S(this.compactMode,()=>n`<div class="discord-reply-badge">${Gi()}</div>`,()=>n`<img class="discord-replied-message-avatar" src="${G(L.avatar)}" alt="${G(L.author)}" />`)}
			<span class="discord-replied-message-username" style=${Te({color:L.roleColor??""})}>${L.author}</span>
			<span> used </span>
			${S(this.type==="slash_command",()=>n`<div class="discord-replied-message-content discord-slash-command-name">
						${Ki()}<span>${this.command}</span>
					</div>`)}
			${S(this.type==="user_command",()=>n`<div class="discord-replied-message-content discord-context-command-name"><span>${this.command}</span></div>
						${Ti({class:"discord-arrow-right-icon"})}
						<div class="discord-context-user">
							${S(!this.compactMode,()=>n`<img
										class="discord-replied-message-avatar"
										src="${G(we.avatar)}"
										alt="${G(we.author)}"
									/>`)}
							<span class="discord-replied-message-username" style=${Te({color:we.roleColor??""})}
								>${we.author}</span
							>
						</div>`)}
			${S(this.type==="message_command",()=>n`<div class="discord-replied-message-content discord-context-command-name"><span>${this.command}</span></div>
						${Ti({class:"discord-arrow-right-icon"})}
						${S(!this.contextMessageDeleted,()=>n`<div class="discord-context-user">
									${S(!this.compactMode,()=>S(!this.contextUserOfficialApplication,()=>n`<img
													class="discord-replied-message-avatar"
													src="${G(we.avatar)}"
													alt="${G(we.author)}"
												/>`,()=>n`<img
													class="discord-replied-message-avatar"
													src="${G(Ce.blue)}"
													alt="OFFICIALAPPLICATION"
												/>`))}
									${S(we.bot,()=>n`<span class="discord-application-tag">${we.verified?Ve():""}App</span>`,()=>S(this.contextUserServer,()=>n`<span class="discord-application-tag">SERVER</span>`,()=>S(this.contextUserOfficialApplication,()=>n`<span class="discord-application-tag">${Ve()}OFFICIAL</span>`)))}
									<span class="discord-replied-message-username" style=${Te({color:we.roleColor??""})}
										>${we.author}</span
									><span></span>
								</div>`,()=>S(this.contextMessageDeleted,()=>Ji({class:"discord-message-margintop",style:"margin-right: 3px;"})))}
						<div class="discord-replied-message-content discord-message-margintop">${qt}</div>
						${S(this.contextCommandReply&&!this.contextMessageDeleted,()=>Ut({class:"discord-replied-message-content-icon discord-message-margintop"}),()=>S(this.contextAttachmentReply,()=>Bt({class:"discord-replied-message-content-icon discord-message-margintop"})))} `)}
		`}static{q(e,s)}};return it=e})();var bt=function(i,t,s,e,a,h){function r(p){if(p!==void 0&&typeof p!="function")throw new TypeError("Function expected");return p}for(var c=e.kind,z=c==="getter"?"get":c==="setter"?"set":"value",v=!t&&i?e.static?i:i.prototype:null,l=t||(v?Object.getOwnPropertyDescriptor(v,e.name):{}),o,M=!1,g=s.length-1;g>=0;g--){var _={};for(var m in e)_[m]=m==="access"?{}:e[m];for(var m in e.access)_.access[m]=e.access[m];_.addInitializer=function(p){if(M)throw new TypeError("Cannot add initializers after decoration has completed");h.push(r(p||null))};var d=(0,s[g])(c==="accessor"?{get:l.get,set:l.set}:l[z],_);if(c==="accessor"){if(d===void 0)continue;if(d===null||typeof d!="object")throw new TypeError("Object expected");(o=r(d.get))&&(l.get=o),(o=r(d.set))&&(l.set=o),(o=r(d.init))&&a.unshift(o)}else(o=r(d))&&(c==="field"?a.unshift(o):l[z]=o)}v&&Object.defineProperty(v,e.name,l),M=!0},je=function(i,t,s){for(var e=arguments.length>2,a=0;a<t.length;a++)s=e?t[a].call(i,s):t[a].call(i);return e?s:void 0},On=(()=>{let i=[Y("discord-custom-emoji")],t,s=[],e,a=W,h,r=[],c=[],z,v=[],l=[],o,M=[],g=[],_,m=[],d=[],p,I=[],E=[];var F=class extends a{static{e=this}static{let w=typeof Symbol=="function"&&Symbol.metadata?Object.create(a[Symbol.metadata]??null):void 0;h=[u()],z=[u()],o=[u({attribute:!1})],_=[u({type:Boolean,attribute:"embed-emoji"})],p=[u({type:Boolean,attribute:"jumbo"})],bt(this,null,h,{kind:"accessor",name:"name",static:!1,private:!1,access:{has:x=>"name"in x,get:x=>x.name,set:(x,P)=>{x.name=P}},metadata:w},r,c),bt(this,null,z,{kind:"accessor",name:"url",static:!1,private:!1,access:{has:x=>"url"in x,get:x=>x.url,set:(x,P)=>{x.url=P}},metadata:w},v,l),bt(this,null,o,{kind:"accessor",name:"customEmojisMap",static:!1,private:!1,access:{has:x=>"customEmojisMap"in x,get:x=>x.customEmojisMap,set:(x,P)=>{x.customEmojisMap=P}},metadata:w},M,g),bt(this,null,_,{kind:"accessor",name:"embedEmoji",static:!1,private:!1,access:{has:x=>"embedEmoji"in x,get:x=>x.embedEmoji,set:(x,P)=>{x.embedEmoji=P}},metadata:w},m,d),bt(this,null,p,{kind:"accessor",name:"jumbo",static:!1,private:!1,access:{has:x=>"jumbo"in x,get:x=>x.jumbo,set:(x,P)=>{x.jumbo=P}},metadata:w},I,E),bt(null,t={value:e},i,{kind:"class",name:e.name,metadata:w},null,s),F=e=t.value,w&&Object.defineProperty(e,Symbol.metadata,{enumerable:!0,configurable:!0,writable:!0,value:w})}static styles=Q`
		.discord-custom-emoji {
			display: inline-block;
			cursor: pointer;
		}

		.discord-custom-emoji .discord-custom-emoji-image {
			object-fit: contain;
			width: 1.375rem;
			height: 1.375rem;
			vertical-align: bottom;
		}

		.discord-custom-emoji .discord-custom-jumbo-emoji-image {
			width: 3rem;
			height: 3rem;
			min-height: 3rem;
		}

		.discord-embed-custom-emoji {
			display: inline-block;
		}

		.discord-embed-custom-emoji .discord-embed-custom-emoji-image {
			width: 18px;
			height: 18px;
			vertical-align: bottom;
		}
	`;#e=je(this,r,void 0);get name(){return this.#e}set name(w){this.#e=w}#t=(je(this,c),je(this,v,void 0));get url(){return this.#t}set url(w){this.#t=w}#i=(je(this,l),je(this,M,{}));get customEmojisMap(){return this.#i}set customEmojisMap(w){this.#i=w}#s=(je(this,g),je(this,m,void 0));get embedEmoji(){return this.#s}set embedEmoji(w){this.#s=w}#a=(je(this,d),je(this,I,void 0));get jumbo(){return this.#a}set jumbo(w){this.#a=w}willUpdate(){if(!this.url&&this.name){let w=ut(this.name)??this.customEmojisMap[this.name];w&&(this.url??=w.url??"",this.embedEmoji??=w.embedEmoji??!1)}}render(){let w=`:${this.name}:`;return n`<span
			class=${Ie({"discord-embed-custom-emoji":this.embedEmoji,"discord-custom-emoji":!this.embedEmoji})}
			><img
				aria-label=${w}
				src=${G(this.url)}
				alt=${w}
				draggable="false"
				class=${Ie({"discord-embed-custom-emoji-image":this.embedEmoji,"discord-custom-emoji-image":!this.embedEmoji,"discord-custom-jumbo-emoji-image":this.jumbo})}
		/></span> `}constructor(){super(...arguments),je(this,E)}static{je(e,s)}};return F=e})();var $e=function(i,t,s,e,a,h){function r(p){if(p!==void 0&&typeof p!="function")throw new TypeError("Function expected");return p}for(var c=e.kind,z=c==="getter"?"get":c==="setter"?"set":"value",v=!t&&i?e.static?i:i.prototype:null,l=t||(v?Object.getOwnPropertyDescriptor(v,e.name):{}),o,M=!1,g=s.length-1;g>=0;g--){var _={};for(var m in e)_[m]=m==="access"?{}:e[m];for(var m in e.access)_.access[m]=e.access[m];_.addInitializer=function(p){if(M)throw new TypeError("Cannot add initializers after decoration has completed");h.push(r(p||null))};var d=(0,s[g])(c==="accessor"?{get:l.get,set:l.set}:l[z],_);if(c==="accessor"){if(d===void 0)continue;if(d===null||typeof d!="object")throw new TypeError("Object expected");(o=r(d.get))&&(l.get=o),(o=r(d.set))&&(l.set=o),(o=r(d.init))&&a.unshift(o)}else(o=r(d))&&(c==="field"?a.unshift(o):l[z]=o)}v&&Object.defineProperty(v,e.name,l),M=!0},ie=function(i,t,s){for(var e=arguments.length>2,a=0;a<t.length;a++)s=e?t[a].call(i,s):t[a].call(i);return e?s:void 0},Jn=(()=>{let i=[Y("discord-embed")],t,s=[],e,a=W,h,r=[],c=[],z,v=[],l=[],o,M=[],g=[],_,m=[],d=[],p,I=[],E=[],F,w=[],x=[],P,N=[],D=[],X,le=[],ne=[],ce,de=[],me=[],fe,ve=[],pe=[],ue,ge=[],_e=[],ze,be=[],ye=[];var xe=class extends a{static{e=this}static{let U=typeof Symbol=="function"&&Symbol.metadata?Object.create(a[Symbol.metadata]??null):void 0;h=[u()],z=[u({attribute:"author-name"})],o=[u({attribute:"author-image"})],_=[u({attribute:"author-url"})],p=[u({attribute:"embed-title"})],F=[u({attribute:!1})],P=[u()],X=[u()],ce=[u()],fe=[u()],ue=[u()],ze=[te({context:oe,subscribe:!0}),u({type:Boolean,reflect:!0,attribute:"light-theme"})],$e(this,null,h,{kind:"accessor",name:"color",static:!1,private:!1,access:{has:$=>"color"in $,get:$=>$.color,set:($,Z)=>{$.color=Z}},metadata:U},r,c),$e(this,null,z,{kind:"accessor",name:"authorName",static:!1,private:!1,access:{has:$=>"authorName"in $,get:$=>$.authorName,set:($,Z)=>{$.authorName=Z}},metadata:U},v,l),$e(this,null,o,{kind:"accessor",name:"authorImage",static:!1,private:!1,access:{has:$=>"authorImage"in $,get:$=>$.authorImage,set:($,Z)=>{$.authorImage=Z}},metadata:U},M,g),$e(this,null,_,{kind:"accessor",name:"authorUrl",static:!1,private:!1,access:{has:$=>"authorUrl"in $,get:$=>$.authorUrl,set:($,Z)=>{$.authorUrl=Z}},metadata:U},m,d),$e(this,null,p,{kind:"accessor",name:"embedTitle",static:!1,private:!1,access:{has:$=>"embedTitle"in $,get:$=>$.embedTitle,set:($,Z)=>{$.embedTitle=Z}},metadata:U},I,E),$e(this,null,F,{kind:"accessor",name:"embedEmojisMap",static:!1,private:!1,access:{has:$=>"embedEmojisMap"in $,get:$=>$.embedEmojisMap,set:($,Z)=>{$.embedEmojisMap=Z}},metadata:U},w,x),$e(this,null,P,{kind:"accessor",name:"url",static:!1,private:!1,access:{has:$=>"url"in $,get:$=>$.url,set:($,Z)=>{$.url=Z}},metadata:U},N,D),$e(this,null,X,{kind:"accessor",name:"thumbnail",static:!1,private:!1,access:{has:$=>"thumbnail"in $,get:$=>$.thumbnail,set:($,Z)=>{$.thumbnail=Z}},metadata:U},le,ne),$e(this,null,ce,{kind:"accessor",name:"image",static:!1,private:!1,access:{has:$=>"image"in $,get:$=>$.image,set:($,Z)=>{$.image=Z}},metadata:U},de,me),$e(this,null,fe,{kind:"accessor",name:"video",static:!1,private:!1,access:{has:$=>"video"in $,get:$=>$.video,set:($,Z)=>{$.video=Z}},metadata:U},ve,pe),$e(this,null,ue,{kind:"accessor",name:"provider",static:!1,private:!1,access:{has:$=>"provider"in $,get:$=>$.provider,set:($,Z)=>{$.provider=Z}},metadata:U},ge,_e),$e(this,null,ze,{kind:"accessor",name:"lightTheme",static:!1,private:!1,access:{has:$=>"lightTheme"in $,get:$=>$.lightTheme,set:($,Z)=>{$.lightTheme=Z}},metadata:U},be,ye),$e(null,t={value:e},i,{kind:"class",name:e.name,metadata:U},null,s),xe=e=t.value,U&&Object.defineProperty(e,Symbol.metadata,{enumerable:!0,configurable:!0,writable:!0,value:U})}static styles=Q`
		:host {
			color: #dcddde;
			display: flex;
			font-size: 13px;
			line-height: 150%;
			margin-bottom: 8px;
			margin-top: 8px;
		}

		:host([light-theme]) {
			color: #2e3338;
		}

		:host .discord-left-border {
			background-color: #202225;
			border-radius: 4px 0 0 4px;
			flex-shrink: 0;
			width: 4px;
		}

		:host([light-theme]) .discord-left-border {
			background-color: #e3e5e8;
		}

		:host .discord-embed-root {
			display: grid;
			grid-auto-flow: row;
			grid-row-gap: 0.25rem;
			min-height: 0;
			min-width: 0;
			text-indent: 0;
		}

		:host .discord-embed-wrapper {
			background-color: #2f3136;
			max-width: 520px;
			border: 1px solid rgba(46, 48, 54, 0.6);
			border-radius: 0 4px 4px 0;
			justify-self: start;
			align-self: start;
			display: grid;
			box-sizing: border-box;
		}

		:host([light-theme]) .discord-embed-wrapper {
			background-color: rgb(242, 243, 245);
			border-color: rgba(205, 205, 205, 0.3);
		}

		:host .discord-embed-wrapper .discord-embed-grid {
			display: inline-grid;
			grid-template-columns: auto -webkit-min-content;
			grid-template-columns: auto min-content;
			grid-template-columns: auto;
			grid-template-rows: auto;
			padding: 0.5rem 1rem 1rem 0.75rem;
		}

		:host .discord-embed-thumbnail {
			border-radius: 4px;
			flex-shrink: 0;
			grid-column: 2/2;
			grid-row: 1/8;
			justify-self: end;
			margin-left: 16px;
			margin-top: 8px;
			max-height: 80px;
			max-width: 80px;
			object-fit: contain;
			object-position: top center;
		}

		:host .discord-embed-author {
			-webkit-box-align: center;
			align-items: center;
			color: #fff;
			font-size: 14px;
			display: flex;
			font-weight: 600;
			grid-column: 1 / 1;
			margin-top: 8px;
			min-width: 0;
		}

		:host([light-theme]) .discord-embed-author {
			color: #060607;
		}

		:host .discord-embed-author a {
			color: #fff;
			font-weight: 600;
			text-decoration: none;
		}

		:host .discord-embed-author a:hover {
			text-decoration: underline;
		}

		:host([light-theme]) .discord-embed-author a {
			color: #060607;
		}

		:host .discord-embed-author .discord-author-image {
			border-radius: 50%;
			height: 24px;
			margin-right: 8px;
			width: 24px;
		}

		:host .discord-embed-author-block,
		:host .discord-embed-author-block > span {
			max-width: 95%;
		}

		:host .discord-embed-provider {
			font-size: 0.75rem;
			line-height: 1rem;
			font-weight: 400;
			grid-column: 1/1;
			margin-top: 8px;
			unicode-bidi: plaintext;
			text-align: left;
		}

		:host([light-theme]) .discord-embed-provider {
			color: #4f545c;
		}

		:host .discord-embed-title {
			-webkit-box-align: center;
			align-items: center;
			color: #fff;
			display: inline-block;
			font-size: 1rem;
			font-weight: 600;
			grid-column: 1 / 1;
			margin-top: 8px;
			min-width: 0;
		}

		:host([light-theme]) .discord-embed-title {
			color: #060607;
		}

		:host .discord-embed-title a {
			color: #00aff4;
			font-weight: 600;
			text-decoration: none;
		}

		:host .discord-embed-title a:hover {
			text-decoration: underline;
		}

		:host .discord-embed-image {
			border-radius: 4px;
			max-width: 300px;
			max-height: 300px;
		}

		:host .discord-embed-media {
			border-radius: 4px;
			contain: paint;
			display: block;
			grid-column: 1/1;
			margin-top: 16px;
		}

		:host .discord-embed-media.discord-embed-media-video {
			height: 225px;
		}

		:host .discord-embed.media .discord-embed-image {
			overflow: hidden;
			position: relative;
			user-select: text;
		}

		:host .discord-embed-media .discord-embed-video {
			-webkit-box-align: center;
			-webkit-box-pack: center;
			align-items: center;
			border-radius: 0;
			cursor: pointer;
			display: flex;
			height: 100%;
			justify-content: center;
			max-height: 100%;
			width: 100%;

			width: 400px;
			height: 225px;
			left: 0px;
			top: 0px;
		}

		.discord-embed-custom-emoji {
			display: inline-block;
		}

		.discord-embed-custom-emoji .discord-embed-custom-emoji-image {
			width: 18px;
			height: 18px;
			vertical-align: bottom;
		}

		slot[name='footer']::slotted(*) {
			grid-column: 1/3;
			grid-row: auto/auto;
		}
	`;#e=ie(this,r,void 0);get color(){return this.#e}set color(U){this.#e=U}#t=(ie(this,c),ie(this,v,void 0));get authorName(){return this.#t}set authorName(U){this.#t=U}#i=(ie(this,l),ie(this,M,void 0));get authorImage(){return this.#i}set authorImage(U){this.#i=U}#s=(ie(this,g),ie(this,m,void 0));get authorUrl(){return this.#s}set authorUrl(U){this.#s=U}#a=(ie(this,d),ie(this,I,void 0));get embedTitle(){return this.#a}set embedTitle(U){this.#a=U}#r=(ie(this,E),ie(this,w,{}));get embedEmojisMap(){return this.#r}set embedEmojisMap(U){this.#r=U}#o=(ie(this,x),ie(this,N,void 0));get url(){return this.#o}set url(U){this.#o=U}#h=(ie(this,D),ie(this,le,void 0));get thumbnail(){return this.#h}set thumbnail(U){this.#h=U}#l=(ie(this,ne),ie(this,de,void 0));get image(){return this.#l}set image(U){this.#l=U}#n=(ie(this,me),ie(this,ve,void 0));get video(){return this.#n}set video(U){this.#n=U}#c=(ie(this,pe),ie(this,ge,void 0));get provider(){return this.#c}set provider(U){this.#c=U}#d=(ie(this,_e),ie(this,be,!1));get lightTheme(){return this.#d}set lightTheme(U){this.#d=U}render(){let U=this.parseTitle(this.authorName),$=this.parseTitle(this.embedTitle);return n`<div style=${Te({"background-color":this.color})} class="discord-left-border"></div>
			<div class="discord-embed-root">
				<div class="discord-embed-wrapper">
					<div class="discord-embed-grid">
						${S(this.provider,()=>n`<div class="discord-embed-provider">${this.provider}</div>`)}
						${S(U,()=>n`<div class="discord-embed-author">
									${S(this.authorImage,()=>n`<img src=${G(this.authorImage)} alt="" class="discord-author-image" />`)}
									${S(this.authorUrl,()=>n`<a
												href=${G(this.authorUrl)}
												target="_blank"
												rel="noopener noreferrer"
												class="discord-embed-author-block"
											>
												<span class="discord-embed-author-block">${U}</span>
											</a>`,()=>n`<span class="discord-embed-author-block">${U}</span>`)}
								</div>`)}
						${S($,()=>n`<div class="discord-embed-title">
									${this.url?n`<a href="${this.url}" target="_blank" rel="noopener noreferrer"> ${$} </a>`:n`${$}`}
								</div>`)}
						<slot name="description"></slot>
						<slot name="fields"></slot>
						${S(this.image||this.video,()=>n`<div class=${Ie({"discord-embed-media":!0,"discord-embed-media-video":!!this.video})}>
									${this.renderMedia()}
								</div>`)}
						${S(this.thumbnail,()=>n`<img src=${G(this.thumbnail)} alt="" class="discord-embed-thumbnail" />`)}
						<slot name="footer"></slot>
					</div>
				</div>
			</div>`}renderMedia(){return this.video?n`
				<video
					controls
					muted
					preload="none"
					poster=${G(this.image)}
					src=${G(this.video)}
					height="225"
					width="400"
					class="discord-embed-video"
				>
					<img src=${G(this.image)} alt="Discord embed media" class="discord-embed-image" />
				</video>
			`:this.image?n`<img src=${G(this.image)} alt="Discord embed media" class="discord-embed-image" />`:null}parseTitle(U){if(!U)return null;let $=[],Z="";for(let O of U.split(`
`)){for(let H of O.split(" ")){let K=ut(H)??this.embedEmojisMap[H]??{};K.name?$.push(n`<discord-custom-emoji name=${K.name} url=${G(K.url)} embed-emoji></discord-custom-emoji>`):Z+=`${H} `,Z===" "&&$.push(n`<br />`)}$.push(Z),Z=""}return $.map(O=>typeof O=="string"?n`<span>${O}</span>`:O)}constructor(){super(...arguments),ie(this,ye)}static{ie(e,s)}};return xe=e})();var La=function(i,t,s,e,a,h){function r(p){if(p!==void 0&&typeof p!="function")throw new TypeError("Function expected");return p}for(var c=e.kind,z=c==="getter"?"get":c==="setter"?"set":"value",v=!t&&i?e.static?i:i.prototype:null,l=t||(v?Object.getOwnPropertyDescriptor(v,e.name):{}),o,M=!1,g=s.length-1;g>=0;g--){var _={};for(var m in e)_[m]=m==="access"?{}:e[m];for(var m in e.access)_.access[m]=e.access[m];_.addInitializer=function(p){if(M)throw new TypeError("Cannot add initializers after decoration has completed");h.push(r(p||null))};var d=(0,s[g])(c==="accessor"?{get:l.get,set:l.set}:l[z],_);if(c==="accessor"){if(d===void 0)continue;if(d===null||typeof d!="object")throw new TypeError("Object expected");(o=r(d.get))&&(l.get=o),(o=r(d.set))&&(l.set=o),(o=r(d.init))&&a.unshift(o)}else(o=r(d))&&(c==="field"?a.unshift(o):l[z]=o)}v&&Object.defineProperty(v,e.name,l),M=!0},Fa=function(i,t,s){for(var e=arguments.length>2,a=0;a<t.length;a++)s=e?t[a].call(i,s):t[a].call(i);return e?s:void 0},t8=(()=>{let i=[Y("discord-embed-description")],t,s=[],e,a=W;var h=class extends a{static{e=this}static{let r=typeof Symbol=="function"&&Symbol.metadata?Object.create(a[Symbol.metadata]??null):void 0;La(null,t={value:e},i,{kind:"class",name:e.name,metadata:r},null,s),h=e=t.value,r&&Object.defineProperty(e,Symbol.metadata,{enumerable:!0,configurable:!0,writable:!0,value:r})}static styles=Q`
		:host {
			font-size: 0.875rem;
			font-weight: 400;
			grid-column: 1/1;
			line-height: 1.125rem;
			margin-top: 8px;
			min-width: 0;
		}
	`;render(){return n`<slot></slot>`}static{Fa(e,s)}};return h=e})();var yt=function(i,t,s,e,a,h){function r(p){if(p!==void 0&&typeof p!="function")throw new TypeError("Function expected");return p}for(var c=e.kind,z=c==="getter"?"get":c==="setter"?"set":"value",v=!t&&i?e.static?i:i.prototype:null,l=t||(v?Object.getOwnPropertyDescriptor(v,e.name):{}),o,M=!1,g=s.length-1;g>=0;g--){var _={};for(var m in e)_[m]=m==="access"?{}:e[m];for(var m in e.access)_.access[m]=e.access[m];_.addInitializer=function(p){if(M)throw new TypeError("Cannot add initializers after decoration has completed");h.push(r(p||null))};var d=(0,s[g])(c==="accessor"?{get:l.get,set:l.set}:l[z],_);if(c==="accessor"){if(d===void 0)continue;if(d===null||typeof d!="object")throw new TypeError("Object expected");(o=r(d.get))&&(l.get=o),(o=r(d.set))&&(l.set=o),(o=r(d.init))&&a.unshift(o)}else(o=r(d))&&(c==="field"?a.unshift(o):l[z]=o)}v&&Object.defineProperty(v,e.name,l),M=!0},Se=function(i,t,s){for(var e=arguments.length>2,a=0;a<t.length;a++)s=e?t[a].call(i,s):t[a].call(i);return e?s:void 0},m8=(()=>{let i=[Y("discord-embed-field")],t,s=[],e,a=W,h,r=[],c=[],z,v=[],l=[],o,M=[],g=[],_,m=[],d=[],p,I=[],E=[];var F=class extends a{static{e=this}static{let w=typeof Symbol=="function"&&Symbol.metadata?Object.create(a[Symbol.metadata]??null):void 0;h=[u({reflect:!0,attribute:"field-title"})],z=[u({attribute:!1})],o=[u({type:Boolean,reflect:!0,attribute:"inline"})],_=[u({type:Number,reflect:!0,attribute:"inline-index"})],p=[te({context:oe,subscribe:!0}),u({type:Boolean,reflect:!0,attribute:"light-theme"})],yt(this,null,h,{kind:"accessor",name:"fieldTitle",static:!1,private:!1,access:{has:x=>"fieldTitle"in x,get:x=>x.fieldTitle,set:(x,P)=>{x.fieldTitle=P}},metadata:w},r,c),yt(this,null,z,{kind:"accessor",name:"embedFieldEmojisMap",static:!1,private:!1,access:{has:x=>"embedFieldEmojisMap"in x,get:x=>x.embedFieldEmojisMap,set:(x,P)=>{x.embedFieldEmojisMap=P}},metadata:w},v,l),yt(this,null,o,{kind:"accessor",name:"inline",static:!1,private:!1,access:{has:x=>"inline"in x,get:x=>x.inline,set:(x,P)=>{x.inline=P}},metadata:w},M,g),yt(this,null,_,{kind:"accessor",name:"inlineIndex",static:!1,private:!1,access:{has:x=>"inlineIndex"in x,get:x=>x.inlineIndex,set:(x,P)=>{x.inlineIndex=P}},metadata:w},m,d),yt(this,null,p,{kind:"accessor",name:"lightTheme",static:!1,private:!1,access:{has:x=>"lightTheme"in x,get:x=>x.lightTheme,set:(x,P)=>{x.lightTheme=P}},metadata:w},I,E),yt(null,t={value:e},i,{kind:"class",name:e.name,metadata:w},null,s),F=e=t.value,w&&Object.defineProperty(e,Symbol.metadata,{enumerable:!0,configurable:!0,writable:!0,value:w})}static styles=Q`
		:host {
			font-size: 0.875rem;
			line-height: 1.125rem;
			min-width: 0;
			font-weight: 400;
			grid-column: 1/13;
			word-break: break-word;
		}

		:host .discord-field-title {
			color: #ffffff;
			font-weight: 600;
			font-size: 0.875rem;
			line-height: 1.125rem;
			min-width: 0;
			margin-bottom: 2px;
		}

		:host .discord-inline-field {
			flex-grow: 1;
			flex-basis: auto;
			min-width: 150px;
		}

		:host([light-theme]) .discord-field-title {
			color: #313338;
		}
	`;#e=Se(this,r,void 0);get fieldTitle(){return this.#e}set fieldTitle(w){this.#e=w}#t=(Se(this,c),Se(this,v,{}));get embedFieldEmojisMap(){return this.#t}set embedFieldEmojisMap(w){this.#t=w}#i=(Se(this,l),Se(this,M,!1));get inline(){return this.#i}set inline(w){this.#i=w}#s=(Se(this,g),Se(this,m,void 0));get inlineIndex(){return this.#s}set inlineIndex(w){this.#s=w}#a=(Se(this,d),Se(this,I,!1));get lightTheme(){return this.#a}set lightTheme(w){this.#a=w}validInlineIndices=(Se(this,E),new Set([1,2,3]));checkInlineIndex(){if(this.inlineIndex){let w=Number(this.inlineIndex);if(!Number.isNaN(w)&&!this.validInlineIndices.has(w))throw new RangeError("DiscordEmbedField `inlineIndex` prop must be one of: 1, 2, or 3")}}render(){this.checkInlineIndex();let w=this.parseTitle(this.fieldTitle),x=S(w,()=>n`<div class="discord-field-title">${[...w]}</div>`);return n`${x}<slot></slot>`}parseTitle(w){if(!w)return null;let x=[],P="";for(let N of w.split(`
`)){for(let D of N.split(" ")){let X=ut(D)??this.embedFieldEmojisMap[D]??{};X.name?x.push(n`<discord-custom-emoji name=${X.name} url=${G(X.url)} embed-emoji></discord-custom-emoji>`):P+=`${D} `,P===" "&&x.push(n`<br />`)}x.push(P),P=""}return x.map(N=>typeof N=="string"?n`<span>${N}</span>`:N)}static{Se(e,s)}};return F=e})();var qa=function(i,t,s,e,a,h){function r(p){if(p!==void 0&&typeof p!="function")throw new TypeError("Function expected");return p}for(var c=e.kind,z=c==="getter"?"get":c==="setter"?"set":"value",v=!t&&i?e.static?i:i.prototype:null,l=t||(v?Object.getOwnPropertyDescriptor(v,e.name):{}),o,M=!1,g=s.length-1;g>=0;g--){var _={};for(var m in e)_[m]=m==="access"?{}:e[m];for(var m in e.access)_.access[m]=e.access[m];_.addInitializer=function(p){if(M)throw new TypeError("Cannot add initializers after decoration has completed");h.push(r(p||null))};var d=(0,s[g])(c==="accessor"?{get:l.get,set:l.set}:l[z],_);if(c==="accessor"){if(d===void 0)continue;if(d===null||typeof d!="object")throw new TypeError("Object expected");(o=r(d.get))&&(l.get=o),(o=r(d.set))&&(l.set=o),(o=r(d.init))&&a.unshift(o)}else(o=r(d))&&(c==="field"?a.unshift(o):l[z]=o)}v&&Object.defineProperty(v,e.name,l),M=!0},Za=function(i,t,s){for(var e=arguments.length>2,a=0;a<t.length;a++)s=e?t[a].call(i,s):t[a].call(i);return e?s:void 0},g8=(()=>{let i=[Y("discord-embed-fields")],t,s=[],e,a=W;var h=class extends a{static{e=this}static{let r=typeof Symbol=="function"&&Symbol.metadata?Object.create(a[Symbol.metadata]??null):void 0;qa(null,t={value:e},i,{kind:"class",name:e.name,metadata:r},null,s),h=e=t.value,r&&Object.defineProperty(e,Symbol.metadata,{enumerable:!0,configurable:!0,writable:!0,value:r})}static styles=Q`
		:host {
			display: grid;
			grid-column: 1/1;
			margin-top: 8px;
			grid-gap: 8px;
		}

		::slotted([inline-index='1']) {
			grid-column: 1/5 !important;
		}

		::slotted([inline-index='2']) {
			grid-column: 5/9 !important;
		}

		::slotted([inline-index='3']) {
			grid-column: 9/13 !important;
		}
	`;render(){return n`<slot></slot>`}static{Za(e,s)}};return h=e})();var Pt=function(i,t,s,e,a,h){function r(p){if(p!==void 0&&typeof p!="function")throw new TypeError("Function expected");return p}for(var c=e.kind,z=c==="getter"?"get":c==="setter"?"set":"value",v=!t&&i?e.static?i:i.prototype:null,l=t||(v?Object.getOwnPropertyDescriptor(v,e.name):{}),o,M=!1,g=s.length-1;g>=0;g--){var _={};for(var m in e)_[m]=m==="access"?{}:e[m];for(var m in e.access)_.access[m]=e.access[m];_.addInitializer=function(p){if(M)throw new TypeError("Cannot add initializers after decoration has completed");h.push(r(p||null))};var d=(0,s[g])(c==="accessor"?{get:l.get,set:l.set}:l[z],_);if(c==="accessor"){if(d===void 0)continue;if(d===null||typeof d!="object")throw new TypeError("Object expected");(o=r(d.get))&&(l.get=o),(o=r(d.set))&&(l.set=o),(o=r(d.init))&&a.unshift(o)}else(o=r(d))&&(c==="field"?a.unshift(o):l[z]=o)}v&&Object.defineProperty(v,e.name,l),M=!0},Ue=function(i,t,s){for(var e=arguments.length>2,a=0;a<t.length;a++)s=e?t[a].call(i,s):t[a].call(i);return e?s:void 0},k8=(()=>{let i=[Y("discord-embed-footer")],t,s=[],e,a=W,h,r=[],c=[],z,v=[],l=[],o,M=[],g=[],_,m=[],d=[];var p=class extends a{static{e=this}static{let I=typeof Symbol=="function"&&Symbol.metadata?Object.create(a[Symbol.metadata]??null):void 0;h=[u({attribute:"footer-image"})],z=[u({attribute:"footer-image-alt"})],o=[u({type:String,reflect:!0,converter:E=>pt(E),attribute:!0})],_=[te({context:oe,subscribe:!0}),u({type:Boolean,reflect:!0,attribute:"light-theme"})],Pt(this,null,h,{kind:"accessor",name:"footerImage",static:!1,private:!1,access:{has:E=>"footerImage"in E,get:E=>E.footerImage,set:(E,F)=>{E.footerImage=F}},metadata:I},r,c),Pt(this,null,z,{kind:"accessor",name:"footerImageAlt",static:!1,private:!1,access:{has:E=>"footerImageAlt"in E,get:E=>E.footerImageAlt,set:(E,F)=>{E.footerImageAlt=F}},metadata:I},v,l),Pt(this,null,o,{kind:"accessor",name:"timestamp",static:!1,private:!1,access:{has:E=>"timestamp"in E,get:E=>E.timestamp,set:(E,F)=>{E.timestamp=F}},metadata:I},M,g),Pt(this,null,_,{kind:"accessor",name:"lightTheme",static:!1,private:!1,access:{has:E=>"lightTheme"in E,get:E=>E.lightTheme,set:(E,F)=>{E.lightTheme=F}},metadata:I},m,d),Pt(null,t={value:e},i,{kind:"class",name:e.name,metadata:I},null,s),p=e=t.value,I&&Object.defineProperty(e,Symbol.metadata,{enumerable:!0,configurable:!0,writable:!0,value:I})}static styles=Q`
		:host {
			-webkit-box-align: center;
			align-items: center;
			display: flex;
			font-size: 12px;
			line-height: 16px;
			font-weight: 500;
			margin-top: 8px;
		}

		:host([light-theme]) {
			color: #747f8d;
		}

		:host .discord-footer-image {
			border-radius: 50%;
			flex-shrink: 0;
			height: 20px;
			margin-right: 8px;
			width: 20px;
		}

		:host .discord-footer-separator {
			color: #dcddde;
			font-weight: 500;
			display: inline-block;
			margin: 0 4px;
		}

		:host([light-theme]) .discord-footer-separator {
			color: #5c5e66;
		}
	`;#e=Ue(this,r,void 0);get footerImage(){return this.#e}set footerImage(I){this.#e=I}#t=(Ue(this,c),Ue(this,v,void 0));get footerImageAlt(){return this.#t}set footerImageAlt(I){this.#t=I}#i=(Ue(this,l),Ue(this,M,void 0));get timestamp(){return this.#i}set timestamp(I){this.#i=I}#s=(Ue(this,g),Ue(this,m,!1));get lightTheme(){return this.#s}set lightTheme(I){this.#s=I}updateTimestamp(I){I&&!Number.isNaN(new Date(I).getTime())&&(this.timestamp=pt(I))}render(){return this.updateTimestamp(this.timestamp),n`${S(this.footerImage,()=>n`<img src=${G(this.footerImage)} alt=${G(this.footerImageAlt)} class="discord-footer-image" />`)}
			<slot></slot>
			${S(this.timestamp,()=>n`<span class="discord-footer-separator">&bull;</span>`)}
			${S(this.timestamp,()=>` ${this.timestamp}`,()=>null)}`}constructor(){super(...arguments),Ue(this,d)}static{Ue(e,s)}};return p=e})();var Ss=(i,t,s)=>{for(let e of t)if(e[0]===i)return(0,e[1])();return s?.()};function Wa(i){return i.startsWith("#")?i.slice(1):i}function Ga(i){let t=i.length===3||i.length===4,s=t?`${i.slice(0,1)}${i.slice(0,1)}`:i.slice(0,2),e=t?`${i.slice(1,2)}${i.slice(1,2)}`:i.slice(2,4),a=t?`${i.slice(2,3)}${i.slice(2,3)}`:i.slice(4,6),h=(t?`${i.slice(3,4)}${i.slice(3,4)}`:i.slice(6,8))||"ff";return{r:s,g:e,b:a,a:h}}function Ei(i){return Number.parseInt(i,16)}function Ka({r:i,g:t,b:s,a:e}){return{r:Ei(i),g:Ei(t),b:Ei(s),a:Number((Ei(e)/255).toFixed(2))}}function Ja(i){return typeof i=="number"||typeof i=="string"&&Number.isFinite(Number(i))}function Qa(i,t){let{r:s,g:e,b:a,a:h}=i,r=Ja(t)?t:h;return`rgba(${s}, ${e}, ${a}, ${r})`}function Ai(i,t){let s=Wa(i),e=Ga(s),a=Ka(e);return Qa(a,t)}var Xa=C`
	<path
		fill-rule="evenodd"
		clip-rule="evenodd"
		fill="currentColor"
		d="M18.5 23c.88 0 1.7-.25 2.4-.69l1.4 1.4a1 1 0 0 0 1.4-1.42l-1.39-1.4A4.5 4.5 0 1 0 18.5 23Zm0-2a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5Z"
	/>
	<path
		fill="currentColor"
		d="M3 3a1 1 0 0 0 0 2h18a1 1 0 1 0 0-2H3ZM2 8a1 1 0 0 1 1-1h18a1 1 0 1 1 0 2H3a1 1 0 0 1-1-1ZM3 11a1 1 0 1 0 0 2h11a1 1 0 1 0 0-2H3ZM2 16a1 1 0 0 1 1-1h8a1 1 0 1 1 0 2H3a1 1 0 0 1-1-1ZM3 19a1 1 0 1 0 0 2h8a1 1 0 1 0 0-2H3Z"
	/>
`;function Qi(i={}){return n`<svg
		${T(i)}
		class="discord-mention-icon"
		aria-label="Browse Channels"
		aria-hidden="false"
		role="img"
		width="24"
		height="24"
		viewBox="0 0 24 24"
		xmlns="http://www.w3.org/2000/svg"
	>
		${Xa}
	</svg>`}var Ya=C`
	<path
		fill="currentColor"
		d="M21.487 5.126L12.487 0.126C12.184 -0.042 11.818 -0.042 11.515 0.126L2.51498 5.126C2.19798 5.302 2.00098 5.636 2.00098 5.999C2.00098 6.693 2.11498 22.999 12.001 22.999C21.887 22.999 22.001 6.693 22.001 5.999C22.001 5.636 21.804 5.302 21.487 5.126ZM12.001 5.999C13.382 5.999 14.501 7.118 14.501 8.499C14.501 9.88 13.382 10.999 12.001 10.999C10.62 10.999 9.50098 9.88 9.50098 8.499C9.50098 7.118 10.62 5.999 12.001 5.999ZM8.25098 16C8.25098 13.699 9.69998 12.25 12.001 12.25C14.302 12.25 15.751 13.699 15.751 16H8.25098Z"
	/>
`;function Xi(i={}){return n`<svg
		${T(i)}
		class="discord-mention-icon"
		aria-label="Customise Community"
		aria-hidden="false"
		role="img"
		width="24"
		height="24"
		viewBox="0 0 24 24"
		xmlns="http://www.w3.org/2000/svg"
	>
		${Ya}
	</svg>`}var er=C`
	<path
		d="M11 3a1 1 0 1 1 2 0v2h5.75c.16 0 .3.07.4.2l2.63 3.5a.5.5 0 0 1 0 .6l-2.63 3.5a.5.5 0 0 1-.4.2H13v5h2a2 2 0 0 1 2 2v1a1 1 0 0 1-1 1H8a1 1 0 0 1-1-1v-1c0-1.1.9-2 2-2h2v-5H2.8a.5.5 0 0 1-.44-.72L3.9 9.22a.5.5 0 0 0 0-.44L2.36 5.72A.5.5 0 0 1 2.81 5H11V3Z"
		fill="currentColor"
	/>
`;function Yi(i={}){return n`<svg
		${T(i)}
		class="discord-mention-icon"
		aria-label="Server Guide"
		aria-hidden="false"
		role="img"
		width="24"
		height="24"
		viewBox="0 0 24 24"
		xmlns="http://www.w3.org/2000/svg"
	>
		${er}
	</svg>`}var Rt=function(i,t,s,e,a,h){function r(p){if(p!==void 0&&typeof p!="function")throw new TypeError("Function expected");return p}for(var c=e.kind,z=c==="getter"?"get":c==="setter"?"set":"value",v=!t&&i?e.static?i:i.prototype:null,l=t||(v?Object.getOwnPropertyDescriptor(v,e.name):{}),o,M=!1,g=s.length-1;g>=0;g--){var _={};for(var m in e)_[m]=m==="access"?{}:e[m];for(var m in e.access)_.access[m]=e.access[m];_.addInitializer=function(p){if(M)throw new TypeError("Cannot add initializers after decoration has completed");h.push(r(p||null))};var d=(0,s[g])(c==="accessor"?{get:l.get,set:l.set}:l[z],_);if(c==="accessor"){if(d===void 0)continue;if(d===null||typeof d!="object")throw new TypeError("Object expected");(o=r(d.get))&&(l.get=o),(o=r(d.set))&&(l.set=o),(o=r(d.init))&&a.unshift(o)}else(o=r(d))&&(c==="field"?a.unshift(o):l[z]=o)}v&&Object.defineProperty(v,e.name,l),M=!0},Pe=function(i,t,s){for(var e=arguments.length>2,a=0;a<t.length;a++)s=e?t[a].call(i,s):t[a].call(i);return e?s:void 0},sc=(()=>{let i=[Y("discord-mention")],t,s=[],e,a=W,h,r=[],c=[],z,v=[],l=[],o,M=[],g=[],_,m=[],d=[];var p=class extends a{static{e=this}static{let I=typeof Symbol=="function"&&Symbol.metadata?Object.create(a[Symbol.metadata]??null):void 0;h=[u({type:Boolean,reflect:!0})],z=[u({reflect:!0})],o=[u({reflect:!0})],_=[te({context:oe,subscribe:!0}),u({type:Boolean,reflect:!0,attribute:"light-theme"})],Rt(this,null,h,{kind:"accessor",name:"highlight",static:!1,private:!1,access:{has:E=>"highlight"in E,get:E=>E.highlight,set:(E,F)=>{E.highlight=F}},metadata:I},r,c),Rt(this,null,z,{kind:"accessor",name:"type",static:!1,private:!1,access:{has:E=>"type"in E,get:E=>E.type,set:(E,F)=>{E.type=F}},metadata:I},v,l),Rt(this,null,o,{kind:"accessor",name:"color",static:!1,private:!1,access:{has:E=>"color"in E,get:E=>E.color,set:(E,F)=>{E.color=F}},metadata:I},M,g),Rt(this,null,_,{kind:"accessor",name:"lightTheme",static:!1,private:!1,access:{has:E=>"lightTheme"in E,get:E=>E.lightTheme,set:(E,F)=>{E.lightTheme=F}},metadata:I},m,d),Rt(null,t={value:e},i,{kind:"class",name:e.name,metadata:I},null,s),p=e=t.value,I&&Object.defineProperty(e,Symbol.metadata,{enumerable:!0,configurable:!0,writable:!0,value:I})}static styles=Q`
		:host {
			color: #e3e7f8;
			background-color: hsla(235, 85.6%, 64.7%, 0.3);
			font-weight: 500;
			padding: 0 2px;
			border-radius: 3px;
			unicode-bidi: -moz-plaintext;
			unicode-bidi: plaintext;
			-webkit-transition:
				background-color 50ms ease-out,
				color 50ms ease-out;
			transition:
				background-color 50ms ease-out,
				color 50ms ease-out;
			cursor: pointer;
		}

		:host([type='role']) {
			background-color: rgba(#e3e7f8, 0.1);
		}

		:host([type='channel']) {
			position: relative;
		}

		:host([type='voice']),
		:host([type='locked']),
		:host([type='thread']),
		:host([type='forum']) {
			position: relative;
		}

		:host(:hover) {
			color: #fff;
			background-color: hsl(235, 85.6%, 64.7%);
		}

		:host([highlight][type='user']:hover) {
			text-decoration: underline;
			text-underline-offset: 1px;
		}

		:host([light-theme]) {
			color: #5865f2;
			background-color: hsla(235, 85.6%, 64.7%, 0.15);
		}

		:host([light-theme]:hover) {
			color: #ffffff;
			background-color: hsl(235, 85.6%, 64.7%);
		}

		.discord-mention-icon {
			width: 1rem;
			height: 1rem;
			margin-right: 4px;
			vertical-align: middle;
			margin-bottom: 0.2rem;
		}

		.no-wrap {
			white-space: nowrap;
		}
	`;#e=Pe(this,r,!1);get highlight(){return this.#e}set highlight(I){this.#e=I}#t=(Pe(this,c),Pe(this,v,"user"));get type(){return this.#t}set type(I){this.#t=I}#i=(Pe(this,l),Pe(this,M,void 0));get color(){return this.#i}set color(I){this.#i=I}setHoverColor=(Pe(this,g),()=>{this.color&&(this.style.backgroundColor=Ai(this.color,.3))});resetHoverColor=()=>{this.color&&(this.style.backgroundColor=Ai(this.color,.1))};#s=Pe(this,m,!1);get lightTheme(){return this.#s}set lightTheme(I){this.#s=I}connectedCallback(){super.connectedCallback(),this.color&&this.type==="role"&&(this.addEventListener("mouseover",this.setHoverColor),this.addEventListener("mouseout",this.resetHoverColor))}disconnectedCallback(){this.removeEventListener("mouseover",this.setHoverColor),this.removeEventListener("mouseout",this.resetHoverColor),super.disconnectedCallback()}willUpdate(){this.color&&(this.style.color=this.color,this.type==="role"&&(this.style.backgroundColor=Ai(this.color,.1)))}render(){return n`<span class="no-wrap"
				>${Ss(this.type,[["channel",()=>St()],["user",()=>n`@`],["role",()=>n`@`],["voice",()=>Ot()],["locked",()=>Dt()],["thread",()=>It()],["forum",()=>jt()],["server-guide",()=>Yi()],["channels-and-roles",()=>Qi()],["customize-community",()=>Xi()],["slash",()=>n`/`]])}</span
			><slot></slot>`}constructor(){super(...arguments),Pe(this,d)}static{Pe(e,s)}};return p=e})();var es=function(i,t,s,e,a,h){function r(p){if(p!==void 0&&typeof p!="function")throw new TypeError("Function expected");return p}for(var c=e.kind,z=c==="getter"?"get":c==="setter"?"set":"value",v=!t&&i?e.static?i:i.prototype:null,l=t||(v?Object.getOwnPropertyDescriptor(v,e.name):{}),o,M=!1,g=s.length-1;g>=0;g--){var _={};for(var m in e)_[m]=m==="access"?{}:e[m];for(var m in e.access)_.access[m]=e.access[m];_.addInitializer=function(p){if(M)throw new TypeError("Cannot add initializers after decoration has completed");h.push(r(p||null))};var d=(0,s[g])(c==="accessor"?{get:l.get,set:l.set}:l[z],_);if(c==="accessor"){if(d===void 0)continue;if(d===null||typeof d!="object")throw new TypeError("Object expected");(o=r(d.get))&&(l.get=o),(o=r(d.set))&&(l.set=o),(o=r(d.init))&&a.unshift(o)}else(o=r(d))&&(c==="field"?a.unshift(o):l[z]=o)}v&&Object.defineProperty(v,e.name,l),M=!0},Nt=function(i,t,s){for(var e=arguments.length>2,a=0;a<t.length;a++)s=e?t[a].call(i,s):t[a].call(i);return e?s:void 0},mc=(()=>{let i=[Y("discord-verified-author-tag")],t,s=[],e,a=W,h,r=[],c=[],z,v=[],l=[];var o=class extends a{static{e=this}static{let M=typeof Symbol=="function"&&Symbol.metadata?Object.create(a[Symbol.metadata]??null):void 0;h=[u({type:Boolean})],z=[te({context:Ae}),u({type:Boolean,reflect:!0,attribute:"compact-mode"})],es(this,null,h,{kind:"accessor",name:"verified",static:!1,private:!1,access:{has:g=>"verified"in g,get:g=>g.verified,set:(g,_)=>{g.verified=_}},metadata:M},r,c),es(this,null,z,{kind:"accessor",name:"compactMode",static:!1,private:!1,access:{has:g=>"compactMode"in g,get:g=>g.compactMode,set:(g,_)=>{g.compactMode=_}},metadata:M},v,l),es(null,t={value:e},i,{kind:"class",name:e.name,metadata:M},null,s),o=e=t.value,M&&Object.defineProperty(e,Symbol.metadata,{enumerable:!0,configurable:!0,writable:!0,value:M})}static styles=Q`
		:host {
			background-color: #5865f2;
			color: #fff;
			font-size: 0.625em;
			margin-left: 4px;
			border-radius: 3px;
			line-height: 100%;
			text-transform: uppercase;
			display: inline-flex;
			align-items: center;
			height: 0.9375rem;
			padding: 0 0.275rem;
			margin-top: 0.075em;
			border-radius: 0.1875rem;
		}

		:host .discord-application-tag-verified {
			display: inline-block;
			width: 0.9375rem;
			height: 0.9375rem;
			margin-left: -0.25rem;
		}

		:host([compact-mode]) {
			padding-left: 10px;
			padding-right: 4px;
			margin-right: 0.25rem;
			margin-left: 0px !important;
			margin-top: 0px !important;
		}

		:host([compact-mode]) .discord-application-tag-verified {
			margin-right: 0.7em;
			margin-left: -0.7em;
		}
	`;#e=Nt(this,r,!1);get verified(){return this.#e}set verified(M){this.#e=M}#t=(Nt(this,c),Nt(this,v,!1));get compactMode(){return this.#t}set compactMode(M){this.#t=M}render(){return n`${S(this.verified,()=>Ve())}App`}constructor(){super(...arguments),Nt(this,l)}static{Nt(e,s)}};return o=e})();var Me=function(i,t,s,e,a,h){function r(p){if(p!==void 0&&typeof p!="function")throw new TypeError("Function expected");return p}for(var c=e.kind,z=c==="getter"?"get":c==="setter"?"set":"value",v=!t&&i?e.static?i:i.prototype:null,l=t||(v?Object.getOwnPropertyDescriptor(v,e.name):{}),o,M=!1,g=s.length-1;g>=0;g--){var _={};for(var m in e)_[m]=m==="access"?{}:e[m];for(var m in e.access)_.access[m]=e.access[m];_.addInitializer=function(p){if(M)throw new TypeError("Cannot add initializers after decoration has completed");h.push(r(p||null))};var d=(0,s[g])(c==="accessor"?{get:l.get,set:l.set}:l[z],_);if(c==="accessor"){if(d===void 0)continue;if(d===null||typeof d!="object")throw new TypeError("Object expected");(o=r(d.get))&&(l.get=o),(o=r(d.set))&&(l.set=o),(o=r(d.init))&&a.unshift(o)}else(o=r(d))&&(c==="field"?a.unshift(o):l[z]=o)}v&&Object.defineProperty(v,e.name,l),M=!0},ee=function(i,t,s){for(var e=arguments.length>2,a=0;a<t.length;a++)s=e?t[a].call(i,s):t[a].call(i);return e?s:void 0},Hc=(()=>{let i=[Y("discord-author-info")],t,s=[],e,a=W,h,r=[],c=[],z,v=[],l=[],o,M=[],g=[],_,m=[],d=[],p,I=[],E=[],F,w=[],x=[],P,N=[],D=[],X,le=[],ne=[],ce,de=[],me=[],fe,ve=[],pe=[],ue,ge=[],_e=[],ze,be=[],ye=[],xe,U=[],$=[];var Z=class extends a{static{e=this}static{let O=typeof Symbol=="function"&&Symbol.metadata?Object.create(a[Symbol.metadata]??null):void 0;h=[u()],z=[u({type:Boolean})],o=[u({type:Boolean})],_=[u({type:Boolean,attribute:"official-app"})],p=[u({type:Boolean})],F=[u({attribute:"role-color"})],P=[u({attribute:"role-icon"})],X=[u({attribute:"role-name"})],ce=[u({attribute:"clan-icon"})],fe=[u({attribute:"clan-tag"})],ue=[u({type:Boolean})],ze=[te({context:Ae}),u({type:Boolean,reflect:!0,attribute:"compact-mode"})],xe=[te({context:oe}),u({type:Boolean,reflect:!0,attribute:"light-theme"})],Me(this,null,h,{kind:"accessor",name:"author",static:!1,private:!1,access:{has:H=>"author"in H,get:H=>H.author,set:(H,K)=>{H.author=K}},metadata:O},r,c),Me(this,null,z,{kind:"accessor",name:"bot",static:!1,private:!1,access:{has:H=>"bot"in H,get:H=>H.bot,set:(H,K)=>{H.bot=K}},metadata:O},v,l),Me(this,null,o,{kind:"accessor",name:"server",static:!1,private:!1,access:{has:H=>"server"in H,get:H=>H.server,set:(H,K)=>{H.server=K}},metadata:O},M,g),Me(this,null,_,{kind:"accessor",name:"officialApp",static:!1,private:!1,access:{has:H=>"officialApp"in H,get:H=>H.officialApp,set:(H,K)=>{H.officialApp=K}},metadata:O},m,d),Me(this,null,p,{kind:"accessor",name:"op",static:!1,private:!1,access:{has:H=>"op"in H,get:H=>H.op,set:(H,K)=>{H.op=K}},metadata:O},I,E),Me(this,null,F,{kind:"accessor",name:"roleColor",static:!1,private:!1,access:{has:H=>"roleColor"in H,get:H=>H.roleColor,set:(H,K)=>{H.roleColor=K}},metadata:O},w,x),Me(this,null,P,{kind:"accessor",name:"roleIcon",static:!1,private:!1,access:{has:H=>"roleIcon"in H,get:H=>H.roleIcon,set:(H,K)=>{H.roleIcon=K}},metadata:O},N,D),Me(this,null,X,{kind:"accessor",name:"roleName",static:!1,private:!1,access:{has:H=>"roleName"in H,get:H=>H.roleName,set:(H,K)=>{H.roleName=K}},metadata:O},le,ne),Me(this,null,ce,{kind:"accessor",name:"clanIcon",static:!1,private:!1,access:{has:H=>"clanIcon"in H,get:H=>H.clanIcon,set:(H,K)=>{H.clanIcon=K}},metadata:O},de,me),Me(this,null,fe,{kind:"accessor",name:"clanTag",static:!1,private:!1,access:{has:H=>"clanTag"in H,get:H=>H.clanTag,set:(H,K)=>{H.clanTag=K}},metadata:O},ve,pe),Me(this,null,ue,{kind:"accessor",name:"verified",static:!1,private:!1,access:{has:H=>"verified"in H,get:H=>H.verified,set:(H,K)=>{H.verified=K}},metadata:O},ge,_e),Me(this,null,ze,{kind:"accessor",name:"compactMode",static:!1,private:!1,access:{has:H=>"compactMode"in H,get:H=>H.compactMode,set:(H,K)=>{H.compactMode=K}},metadata:O},be,ye),Me(this,null,xe,{kind:"accessor",name:"lightTheme",static:!1,private:!1,access:{has:H=>"lightTheme"in H,get:H=>H.lightTheme,set:(H,K)=>{H.lightTheme=K}},metadata:O},U,$),Me(null,t={value:e},i,{kind:"class",name:e.name,metadata:O},null,s),Z=e=t.value,O&&Object.defineProperty(e,Symbol.metadata,{enumerable:!0,configurable:!0,writable:!0,value:O})}static styles=Q`
		:host {
			display: inline-flex;
			align-items: center;
			font-size: 16px;
			text-underline-offset: 1px;
			margin-right: 0.25rem;
		}

		:host .discord-author-username {
			color: #fff;
			font-size: 1em;
			font-weight: 500;
		}

		:host .discord-author-username:hover {
			text-decoration: underline;
			cursor: pointer;
		}

		:host([light-theme]) .discord-author-username {
			color: #23262a;
		}

		:host .discord-clan-tag {
			background-color: oklab(0.431937 0.00109309 -0.0132537 / 0.54);
			color: #fff;
			font-size: 12px;
			font-weight: 500;
			margin-left: 0.25rem;
			border-radius: 4px;
			line-height: 100%;
			text-transform: uppercase;
			display: inline-flex;
			width: max-content;
			gap: 0.25rem;
			justify-content: space-between;
			align-items: center;
			padding: 0 0.275rem;
			margin-top: 0.075em;
			height: 1.2rem;
			min-width: 45px;
			line-height: 1rem !important;
			transition: background-color 100ms ease-in-out;
			cursor: pointer;
		}

		:host .discord-clan-tag:hover {
			background-color: oklab(0.431937 0.00109309 -0.0132537 / 0.34);
		}

		:host([light-theme]) .discord-clan-tag {
			background-color: hsl(0 calc(1 * 0%) 0.8%/0.09);
			color: #000;
		}

		:host([light-theme]) .discord-clan-tag:hover {
			background-color: hsl(0 calc(1 * 0%) 0.8%/0.03);
		}

		:host([compact-mode]) .discord-clan-tag {
			margin-left: 0rem;
		}

		:host .discord-clan-tag span,
		:host .discord-clan-tag svg,
		:host .discord-clan-tag img {
			user-select: none;
			-webkit-user-select: none;
		}

		:host .discord-application-tag {
			background-color: #5865f2;
			color: #fff;
			font-size: 0.625em;
			border-radius: 3px;
			line-height: 100%;
			text-transform: uppercase;

			/* Use flex layout to ensure both verified icon and "BOT" text are aligned to center */
			display: inline-flex;
			align-items: center;

			/* Styling taken through Inspect Element on Discord client for Windows */
			height: 0.9375rem;
			padding: 0 0.275rem;
			margin-top: 0.075em;
			border-radius: 0.1875rem;
		}

		:host .discord-official-application {
			background-color: #5865f2;
			color: #fff;
			font-size: 0.625em;
			margin-left: 4px;
			border-radius: 3px;
			line-height: 100%;
			text-transform: uppercase;

			/* Use flex layout to ensure both verified icon and "BOT" text are aligned to center */
			display: flex;
			align-items: center;

			/* Styling taken through Inspect Element on Discord client for Windows */
			height: 0.9375rem;
			padding: 0 0.275rem;
			margin-top: 0.075em;
			border-radius: 0.1875rem;
		}

		:host([compact-mode]) .discord-official-application {
			margin-right: 5px;
			margin-left: 0px !important;
		}

		:host .discord-application-tag.discord-application-tag-op {
			background-color: #c9cdfb;
			color: #4752c4;
			border-radius: 0.4rem;
		}

		:host .discord-author-role-icon {
			margin-left: 0.25rem;
			vertical-align: top;
			height: calc(1rem + 4px);
			width: calc(1rem + 4px);
		}

		:host([compact-mode]) .discord-author-username {
			margin-right: 0.25rem;
		}

		:host([compact-mode]) .discord-application-tag {
			padding-left: 10px;
			padding-right: 4px;
			margin-right: 0.25rem;
		}
	`;#e=ee(this,r,void 0);get author(){return this.#e}set author(O){this.#e=O}#t=(ee(this,c),ee(this,v,!1));get bot(){return this.#t}set bot(O){this.#t=O}#i=(ee(this,l),ee(this,M,!1));get server(){return this.#i}set server(O){this.#i=O}#s=(ee(this,g),ee(this,m,!1));get officialApp(){return this.#s}set officialApp(O){this.#s=O}#a=(ee(this,d),ee(this,I,!1));get op(){return this.#a}set op(O){this.#a=O}#r=(ee(this,E),ee(this,w,void 0));get roleColor(){return this.#r}set roleColor(O){this.#r=O}#o=(ee(this,x),ee(this,N,void 0));get roleIcon(){return this.#o}set roleIcon(O){this.#o=O}#h=(ee(this,D),ee(this,le,void 0));get roleName(){return this.#h}set roleName(O){this.#h=O}#l=(ee(this,ne),ee(this,de,void 0));get clanIcon(){return this.#l}set clanIcon(O){this.#l=O}#n=(ee(this,me),ee(this,ve,void 0));get clanTag(){return this.#n}set clanTag(O){this.#n=O}#c=(ee(this,pe),ee(this,ge,!1));get verified(){return this.#c}set verified(O){this.#c=O}#d=(ee(this,_e),ee(this,be,!1));get compactMode(){return this.#d}set compactMode(O){this.#d=O}#m=(ee(this,ye),ee(this,U,!1));get lightTheme(){return this.#m}set lightTheme(O){this.#m=O}render(){let O=ki(this.clanIcon),H=this.clanTag?.slice(0,4);return n`${S(this.compactMode,()=>null,()=>n`<span class="discord-author-username" style="${Te({color:this.roleColor??void 0})}">${this.author}</span>`)}
		${S(this.roleIcon&&!this.compactMode,()=>n`<img
					class="discord-author-role-icon"
					src=${G(this.roleIcon)}
					height="20"
					width="20"
					alt=${G(this.roleName)}
					draggable="false"
				/>`)}
		${S(this.bot&&!this.server&&!this.officialApp,()=>n`<discord-verified-author-tag .verified=${this.verified}></discord-verified-author-tag>`)}
		${S(this.server&&!this.bot&&!this.officialApp,()=>n`<span class="discord-application-tag">Server</span>`)}
		${S(this.officialApp&&!this.server&&!this.bot,()=>n`<span class="discord-official-application">${Ve()}OFFICIAL</span>`)}
		${S(this.op,()=>n`<span class="discord-application-tag discord-application-tag-op">OP</span>`)}
		${S(this.compactMode,()=>n`<span class="discord-author-username" style="${Te({color:this.roleColor??void 0})}">${this.author}</span>`)}
		${S(this.clanIcon&&this.clanTag&&this.clanTag?.length>0,()=>n`
				<span class="discord-clan-tag">
					${O==="string"?n`<img srcset=${G(O)} alt=${G(H)} width="12" height="12" draggable="false" />`:O}
					<span>${H}</span>
				</span>
			`)} `}constructor(){super(...arguments),ee(this,$)}static{ee(e,s)}};return Z=e})();var tr=C`
 	<path 
		fill="currentColor" 
 		d="M15.56 11.77c.2-.1.44.02.44.23a4 4 0 1 1-4-4c.21 0 .33.25.23.44a2.5 2.5 0 0 0 3.32 3.32Z"
 	/>
  	<path 
		fill="currentColor" 
  		fill-rule="evenodd" 
  		d="M22.89 11.7q.105.3 0 .6C22.27 13.9 19.1 21 12 21c-7.11 0-10.27-7.11-10.89-8.7a.83.83 0 0 1 0-.6C1.73 10.1 4.9 3 12 3c7.11 0 10.27 7.11 10.89 8.7m-4.5-3.62A15.1 15.1 0 0 1 20.85 12c-.38.88-1.18 2.47-2.46 3.92C16.87 17.62 14.8 19 12 19s-4.87-1.38-6.39-3.08A15.1 15.1 0 0 1 3.15 12c.38-.88 1.18-2.47 2.46-3.92C7.13 6.38 9.2 5 12 5s4.87 1.38 6.39 3.08" 
  		clip-rule="evenodd"
  	/>
`;function ts(i={}){return n`<svg
		${T(i)}
		class="discord-message-ephemeral-icon"
		aria-hidden="false"
		width="16"
		height="16"
		viewBox="0 0 24 24"
		xmlns="http://www.w3.org/2000/svg"
	>
		${tr}
	</svg>`}var se=function(i,t,s,e,a,h){function r(p){if(p!==void 0&&typeof p!="function")throw new TypeError("Function expected");return p}for(var c=e.kind,z=c==="getter"?"get":c==="setter"?"set":"value",v=!t&&i?e.static?i:i.prototype:null,l=t||(v?Object.getOwnPropertyDescriptor(v,e.name):{}),o,M=!1,g=s.length-1;g>=0;g--){var _={};for(var m in e)_[m]=m==="access"?{}:e[m];for(var m in e.access)_.access[m]=e.access[m];_.addInitializer=function(p){if(M)throw new TypeError("Cannot add initializers after decoration has completed");h.push(r(p||null))};var d=(0,s[g])(c==="accessor"?{get:l.get,set:l.set}:l[z],_);if(c==="accessor"){if(d===void 0)continue;if(d===null||typeof d!="object")throw new TypeError("Object expected");(o=r(d.get))&&(l.get=o),(o=r(d.set))&&(l.set=o),(o=r(d.init))&&a.unshift(o)}else(o=r(d))&&(c==="field"?a.unshift(o):l[z]=o)}v&&Object.defineProperty(v,e.name,l),M=!0},R=function(i,t,s){for(var e=arguments.length>2,a=0;a<t.length;a++)s=e?t[a].call(i,s):t[a].call(i);return e?s:void 0},Nc=(()=>{let i=[Y("discord-message")],t,s=[],e,a=W,h,r=[],c=[],z,v=[],l=[],o,M=[],g=[],_,m=[],d=[],p,I=[],E=[],F,w=[],x=[],P,N=[],D=[],X,le=[],ne=[],ce,de=[],me=[],fe,ve=[],pe=[],ue,ge=[],_e=[],ze,be=[],ye=[],xe,U=[],$=[],Z,O=[],H=[],K,Re=[],Ne=[],Le,Fe=[],qe=[],Ze,We=[],Ge=[],Ke,Je=[],Qe=[],Xe,j=[],y=[],B,De=[],Ye=[],it,V=[],b=[],L,Ft=[],xt=[],we,qt=[],ss=[],as,rs=[],os=[];var hs=class extends a{static{e=this}static{let k=typeof Symbol=="function"&&Symbol.metadata?Object.create(a[Symbol.metadata]??null):void 0;h=[u()],z=[u()],o=[u()],_=[u({type:Boolean})],p=[u({type:Boolean})],F=[u({type:Boolean,attribute:"official-app"})],P=[u({type:Boolean})],X=[u({type:Boolean})],ce=[u({type:Boolean})],fe=[u({attribute:"role-color"})],ue=[u({attribute:"role-icon"})],ze=[u({attribute:"role-name"})],xe=[u({attribute:"clan-icon"})],Z=[u({attribute:"clan-tag"})],K=[u({type:Boolean,reflect:!0})],Le=[u({type:Boolean,reflect:!0})],Ze=[u({type:String,converter:f=>pt(f,!1,!1),attribute:!0})],Ke=[u({type:Boolean,attribute:"twenty-four"})],Xe=[u({type:Boolean,attribute:"message-body-only"})],B=[te({context:oe}),u({type:Boolean,reflect:!0,attribute:"light-theme"})],it=[te({context:Ae}),u({type:Boolean,reflect:!0,attribute:"compact-mode"})],L=[te({context:Zi}),u({type:Boolean,reflect:!0,attribute:"no-background"})],we=[u({type:Boolean,reflect:!0,attribute:"has-thread"})],as=[u({reflect:!1,attribute:"dismiss-message-clicked"})],se(this,null,h,{kind:"accessor",name:"profile",static:!1,private:!1,access:{has:f=>"profile"in f,get:f=>f.profile,set:(f,A)=>{f.profile=A}},metadata:k},r,c),se(this,null,z,{kind:"accessor",name:"author",static:!1,private:!1,access:{has:f=>"author"in f,get:f=>f.author,set:(f,A)=>{f.author=A}},metadata:k},v,l),se(this,null,o,{kind:"accessor",name:"avatar",static:!1,private:!1,access:{has:f=>"avatar"in f,get:f=>f.avatar,set:(f,A)=>{f.avatar=A}},metadata:k},M,g),se(this,null,_,{kind:"accessor",name:"bot",static:!1,private:!1,access:{has:f=>"bot"in f,get:f=>f.bot,set:(f,A)=>{f.bot=A}},metadata:k},m,d),se(this,null,p,{kind:"accessor",name:"server",static:!1,private:!1,access:{has:f=>"server"in f,get:f=>f.server,set:(f,A)=>{f.server=A}},metadata:k},I,E),se(this,null,F,{kind:"accessor",name:"officialApp",static:!1,private:!1,access:{has:f=>"officialApp"in f,get:f=>f.officialApp,set:(f,A)=>{f.officialApp=A}},metadata:k},w,x),se(this,null,P,{kind:"accessor",name:"verified",static:!1,private:!1,access:{has:f=>"verified"in f,get:f=>f.verified,set:(f,A)=>{f.verified=A}},metadata:k},N,D),se(this,null,X,{kind:"accessor",name:"op",static:!1,private:!1,access:{has:f=>"op"in f,get:f=>f.op,set:(f,A)=>{f.op=A}},metadata:k},le,ne),se(this,null,ce,{kind:"accessor",name:"edited",static:!1,private:!1,access:{has:f=>"edited"in f,get:f=>f.edited,set:(f,A)=>{f.edited=A}},metadata:k},de,me),se(this,null,fe,{kind:"accessor",name:"roleColor",static:!1,private:!1,access:{has:f=>"roleColor"in f,get:f=>f.roleColor,set:(f,A)=>{f.roleColor=A}},metadata:k},ve,pe),se(this,null,ue,{kind:"accessor",name:"roleIcon",static:!1,private:!1,access:{has:f=>"roleIcon"in f,get:f=>f.roleIcon,set:(f,A)=>{f.roleIcon=A}},metadata:k},ge,_e),se(this,null,ze,{kind:"accessor",name:"roleName",static:!1,private:!1,access:{has:f=>"roleName"in f,get:f=>f.roleName,set:(f,A)=>{f.roleName=A}},metadata:k},be,ye),se(this,null,xe,{kind:"accessor",name:"clanIcon",static:!1,private:!1,access:{has:f=>"clanIcon"in f,get:f=>f.clanIcon,set:(f,A)=>{f.clanIcon=A}},metadata:k},U,$),se(this,null,Z,{kind:"accessor",name:"clanTag",static:!1,private:!1,access:{has:f=>"clanTag"in f,get:f=>f.clanTag,set:(f,A)=>{f.clanTag=A}},metadata:k},O,H),se(this,null,K,{kind:"accessor",name:"highlight",static:!1,private:!1,access:{has:f=>"highlight"in f,get:f=>f.highlight,set:(f,A)=>{f.highlight=A}},metadata:k},Re,Ne),se(this,null,Le,{kind:"accessor",name:"ephemeral",static:!1,private:!1,access:{has:f=>"ephemeral"in f,get:f=>f.ephemeral,set:(f,A)=>{f.ephemeral=A}},metadata:k},Fe,qe),se(this,null,Ze,{kind:"accessor",name:"timestamp",static:!1,private:!1,access:{has:f=>"timestamp"in f,get:f=>f.timestamp,set:(f,A)=>{f.timestamp=A}},metadata:k},We,Ge),se(this,null,Ke,{kind:"accessor",name:"twentyFour",static:!1,private:!1,access:{has:f=>"twentyFour"in f,get:f=>f.twentyFour,set:(f,A)=>{f.twentyFour=A}},metadata:k},Je,Qe),se(this,null,Xe,{kind:"accessor",name:"messageBodyOnly",static:!1,private:!1,access:{has:f=>"messageBodyOnly"in f,get:f=>f.messageBodyOnly,set:(f,A)=>{f.messageBodyOnly=A}},metadata:k},j,y),se(this,null,B,{kind:"accessor",name:"lightTheme",static:!1,private:!1,access:{has:f=>"lightTheme"in f,get:f=>f.lightTheme,set:(f,A)=>{f.lightTheme=A}},metadata:k},De,Ye),se(this,null,it,{kind:"accessor",name:"compactMode",static:!1,private:!1,access:{has:f=>"compactMode"in f,get:f=>f.compactMode,set:(f,A)=>{f.compactMode=A}},metadata:k},V,b),se(this,null,L,{kind:"accessor",name:"noBackground",static:!1,private:!1,access:{has:f=>"noBackground"in f,get:f=>f.noBackground,set:(f,A)=>{f.noBackground=A}},metadata:k},Ft,xt),se(this,null,we,{kind:"accessor",name:"hasThread",static:!1,private:!1,access:{has:f=>"hasThread"in f,get:f=>f.hasThread,set:(f,A)=>{f.hasThread=A}},metadata:k},qt,ss),se(this,null,as,{kind:"accessor",name:"dismissMessageClicked",static:!1,private:!1,access:{has:f=>"dismissMessageClicked"in f,get:f=>f.dismissMessageClicked,set:(f,A)=>{f.dismissMessageClicked=A}},metadata:k},rs,os),se(null,t={value:e},i,{kind:"class",name:e.name,metadata:k},null,s),hs=e=t.value,k&&Object.defineProperty(e,Symbol.metadata,{enumerable:!0,configurable:!0,writable:!0,value:k})}static styles=Q`
		:host {
			color: #dcddde;
			display: flex;
			flex-direction: column;
			font-size: 0.9em;
			font-family: 'gg sans', 'Noto Sans', Whitney, 'Helvetica Neue', Helvetica, Roboto, Arial, sans-serif;

			position: relative;
			word-wrap: break-word;
			-webkit-user-select: text;
			-moz-user-select: text;
			-ms-user-select: text;
			user-select: text;
			-webkit-box-flex: 0;
			-ms-flex: 0 0 auto;
			flex: 0 0 auto;
			min-height: 1.375rem;
			padding-left: 1em;
			padding-right: 48px;
			margin-top: inherit;
			margin-bottom: inherit;
			line-height: 16px;
		}

		.discord-message-inner {
			display: flex;
			position: relative;
			-webkit-box-flex: 0;
			-ms-flex: 0 0 auto;
			flex: 0 0 auto;
		}

		.discord-message-inner-center {
			align-items: center;
		}

		:host([message-body-only]) {
			margin-top: 0px !important;
			padding-top: 0.125rem !important;
			padding-bottom: 0.0625rem !important;
		}

		:host([highlight]),
		:host([ephemeral]) {
			padding-right: 5px;
			position: relative;
		}

		:host([highlight])::before,
		:host([ephemeral])::before {
			content: '';
			position: absolute;
			display: block;
			top: 0;
			left: 0;
			bottom: 0;
			pointer-events: none;
			width: 2px;
		}

		:host([highlight]) {
			background-color: rgba(250, 166, 26, 0.1);
		}

		:host([highlight][light-theme]) {
			background-color: rgba(250, 166, 26, 0.1);
		}

		:host([highlight])::before {
			background-color: #faa61a;
		}

		:host([light-theme][highlight])::before {
			background-color: #af7615;
		}

		:host([ephemeral]) {
			background-color: rgba(88, 101, 242, 0.05);
		}

		:host([ephemeral]:hover) {
			background-color: rgba(88, 101, 242, 0.1);
		}

		:host([ephemeral])::before {
			background-color: #5865f2;
		}

		:host([light-theme]) {
			color: #2e3338;
			border-color: #eceeef;
		}

		.discord-author-avatar {
			margin-right: 16px;
			margin-top: 5px;
			min-width: 40px;
			z-index: 1;
			display: flex;
		}

		.discord-author-avatar img {
			width: 40px;
			height: 40px;
			border-radius: 50%;
			cursor: pointer;
		}

		.discord-message-timestamp {
			color: #72767d;
			font-size: 12px;
			margin-left: 3px;
		}

		.discord-message-body-only-indent {
			width: 56px;
		}

		:host(:hover) .discord-message-timestamp-hover::before {
			content: attr(datetime);
		}

		:host([light-theme]) .discord-message-timestamp {
			color: #747f8d;
		}

		.discord-message-edited {
			color: #72767d;
			font-size: 10px;
		}

		:host([light-theme]) .discord-message-edited {
			color: #99aab5;
		}

		.discord-message-content {
			width: 100%;
			line-height: 160%;
			font-weight: normal;
			padding-top: 2px;
		}

		.discord-message-body {
			font-size: 1rem;
			font-weight: 400;
			word-break: break-word;
			position: relative;
		}

		:host([light-theme]) .discord-message-timestamp,
		:host([compact-mode]) .discord-message:hover .discord-message-timestamp {
			color: #99aab5;
		}

		:host([light-theme][compact-mode]).discord-message-timestamp {
			color: #d1d9de;
		}

		:host([compact-mode]) .discord-message-timestamp {
			display: inline-block;
			width: 3.1rem;
			text-align: right;
			font-size: 0.6875rem;
			line-height: 1.375rem;
			margin-right: 0.375rem;
			margin-left: 0;
			text-indent: 0;
		}

		:host([compact-mode]) .discord-message-body {
			line-height: 1.375rem;
			padding-left: 10px;
			margin-left: -6px;
		}

		:host([compact-mode]) .discord-message-compact-indent {
			padding-left: 10px;
		}

		:host .discord-message-markup {
			font-size: 1rem;
			line-height: 1.375rem;
			word-wrap: break-word;
			user-select: text;
			font-weight: 400;
			display: inline;
		}

		:host(:hover) {
			background-color: hsl(0 calc(1 * 0%) 0.8%/0.03);
		}

		:host([highlight]:hover) {
			background-color: hsl(40 calc(1 * 86.4%) 56.9%/0.08);
		}

		:host([has-thread]):after {
			width: 2rem;
			left: 2.2rem;
			top: 4.8rem;
			border-left: 2px solid #4f545c !important;
			border-bottom: 2px solid #4f545c !important;
			border-bottom-left-radius: 8px !important;
			bottom: 29px;
			content: '';
			position: absolute;
		}

		:host([light-theme][has-Thread]):after {
			border-color: #747f8d !important;
		}

		.discord-message-ephemeral {
			margin-top: 4px;
			font-size: 12px;
			font-weight: 400;
			color: #72767d;
		}

		:host([light-theme]) .discord-message-ephemeral {
			color: #747f8d;
		}

		.discord-message-ephemeral .discord-message-ephemeral-link {
			color: #00aff4;
			font-weight: 500;
			cursor: pointer;
		}

		.discord-message-ephemeral .discord-message-ephemeral-link:hover {
			text-decoration: underline;
		}

		.discord-message-ephemeral .discord-message-ephemeral-icon {
			margin-right: 4px;
			vertical-align: text-bottom;
		}
	`;#e=R(this,r,void 0);get profile(){return this.#e}set profile(k){this.#e=k}#t=(R(this,c),R(this,v,"User"));get author(){return this.#t}set author(k){this.#t=k}#i=(R(this,l),R(this,M,void 0));get avatar(){return this.#i}set avatar(k){this.#i=k}#s=(R(this,g),R(this,m,!1));get bot(){return this.#s}set bot(k){this.#s=k}#a=(R(this,d),R(this,I,!1));get server(){return this.#a}set server(k){this.#a=k}#r=(R(this,E),R(this,w,!1));get officialApp(){return this.#r}set officialApp(k){this.#r=k}#o=(R(this,x),R(this,N,!1));get verified(){return this.#o}set verified(k){this.#o=k}#h=(R(this,D),R(this,le,!1));get op(){return this.#h}set op(k){this.#h=k}#l=(R(this,ne),R(this,de,!1));get edited(){return this.#l}set edited(k){this.#l=k}#n=(R(this,me),R(this,ve,void 0));get roleColor(){return this.#n}set roleColor(k){this.#n=k}#c=(R(this,pe),R(this,ge,void 0));get roleIcon(){return this.#c}set roleIcon(k){this.#c=k}#d=(R(this,_e),R(this,be,void 0));get roleName(){return this.#d}set roleName(k){this.#d=k}#m=(R(this,ye),R(this,U,void 0));get clanIcon(){return this.#m}set clanIcon(k){this.#m=k}#f=(R(this,$),R(this,O,void 0));get clanTag(){return this.#f}set clanTag(k){this.#f=k}#v=(R(this,H),R(this,Re,!1));get highlight(){return this.#v}set highlight(k){this.#v=k}#p=(R(this,Ne),R(this,Fe,!1));get ephemeral(){return this.#p}set ephemeral(k){this.#p=k}#u=(R(this,qe),R(this,We,new Date));get timestamp(){return this.#u}set timestamp(k){this.#u=k}#g=(R(this,Ge),R(this,Je,!1));get twentyFour(){return this.#g}set twentyFour(k){this.#g=k}#_=(R(this,Qe),R(this,j,!1));get messageBodyOnly(){return this.#_}set messageBodyOnly(k){this.#_=k}#z=(R(this,y),R(this,De,!1));get lightTheme(){return this.#z}set lightTheme(k){this.#z=k}#b=(R(this,Ye),R(this,V,!1));get compactMode(){return this.#b}set compactMode(k){this.#b=k}#y=(R(this,b),R(this,Ft,!1));get noBackground(){return this.#y}set noBackground(k){this.#y=k}#x=(R(this,xt),R(this,qt,!1));get hasThread(){return this.#x}set hasThread(k){this.#x=k}#M=(R(this,ss),R(this,rs,()=>{}));get dismissMessageClicked(){return this.#M}set dismissMessageClicked(k){this.#M=k}willUpdate(){this.hasThread=Array.from(this.children).some(k=>k.tagName.toLowerCase()==="discord-thread"),this.highlight=this.highlight||Array.from(this.children).some(k=>k.tagName.toLowerCase()==="discord-mention"&&k.hasAttribute("highlight")&&(k.type==="user"||k.type==="role"))}handleSpaceToDismissMessage(k){k.code==="Space"&&(k.preventDefault(),k.stopPropagation(),this.dismissMessageClicked?.())}render(){let k={author:this.author,bot:this.bot,officialApp:this.officialApp,verified:this.verified,server:this.server,op:this.op,roleColor:this.roleColor,roleIcon:this.roleIcon,clanIcon:this.clanIcon,clanTag:this.clanTag,roleName:this.roleName},f=this.profile!==void 0&&Reflect.get(dt,this.profile)||{},A={...k,...f,avatar:this.resolveAvatar(f.avatar??this.avatar)},Mt=pt(this.timestamp,this.compactMode,this.twentyFour)??void 0;return n`
			<slot name="reply"></slot>
			<div
				class=${Ie({"discord-message-inner":!0,"discord-message-inner-center":this.messageBodyOnly})}
			>
				${S(this.compactMode&&!this.messageBodyOnly,()=>n`<time datetime="${G(Mt)}" class="discord-message-timestamp">${Mt}</time>`,()=>null)}
				${S(this.messageBodyOnly,()=>n`<time
							datetime="${G(Mt)}"
							class=${Ie({"discord-message-timestamp":!0,"discord-message-timestamp-hover":!0,"discord-message-body-only-indent":!this.compactMode})}
						></time>`,()=>null)}
				${S(this.compactMode||this.messageBodyOnly,()=>null,()=>n`<div class="discord-author-avatar">
							<img src="${G(A.avatar)}" alt="${G(A.author)}" />
						</div>`)}

				<div class="discord-message-content">
					${S(this.compactMode||this.messageBodyOnly,()=>null,()=>n`
							<discord-author-info
								author=${A.author??""}
								?bot=${A.bot??!1}
								?server=${A.server??!1}
								?official-app=${A.officialApp??!1}
								?verified=${A.verified??!1}
								?op=${A.op??!1}
								role-color=${A.roleColor??""}
								role-icon=${A.roleIcon??""}
								role-name=${A.roleName??""}
								clan-icon=${A.clanIcon??""}
								clan-tag=${A.clanTag??""}
							></discord-author-info
							><time datetime="${G(Mt)}" class="discord-message-timestamp">${Mt}</time>
						`)}
					<div class="discord-message-body">
						${S(this.compactMode,()=>n`<discord-author-info
									author=${A.author??""}
									?bot=${A.bot??!1}
									?server=${A.server??!1}
									?official-app=${A.officialApp??!1}
									?verified=${A.verified??!1}
									?op=${A.op??!1}
									role-color=${A.roleColor??""}
									role-icon=${A.roleIcon??""}
									role-name=${A.roleName??""}
									clan-icon=${A.clanIcon??""}
									clan-tag=${A.clanTag??""}
								></discord-author-info>`,()=>null)}<span class="discord-message-markup"><slot></slot></span>
						${S(this.edited,()=>n`<span class="discord-message-edited">(edited)</span>`,()=>null)}
					</div>
					<div class="discord-message-compact-indent">
						<slot name="attachments"></slot>
						<slot name="embeds"></slot>
						<slot name="components"></slot>
						<slot name="reactions"></slot>
						<slot name="thread"></slot>
						${S(this.ephemeral,()=>n`
								<div class="discord-message-ephemeral">
									${ts()} Only you can see this •
									<span
										role="button"
										class="discord-message-ephemeral-link"
										@click=${this.dismissMessageClicked}
										@keydown=${this.handleSpaceToDismissMessage}
										>Dismiss message</span
									>
								</div>
							`,()=>null)}
					</div>
				</div>
			</div>
		`}resolveAvatar(k){return k===void 0?Ce.default:Ce[k]??k??Ce.default}constructor(){super(...arguments),R(this,os)}static{R(e,s)}};return hs=e})();var is=function(i,t,s,e,a,h){function r(p){if(p!==void 0&&typeof p!="function")throw new TypeError("Function expected");return p}for(var c=e.kind,z=c==="getter"?"get":c==="setter"?"set":"value",v=!t&&i?e.static?i:i.prototype:null,l=t||(v?Object.getOwnPropertyDescriptor(v,e.name):{}),o,M=!1,g=s.length-1;g>=0;g--){var _={};for(var m in e)_[m]=m==="access"?{}:e[m];for(var m in e.access)_.access[m]=e.access[m];_.addInitializer=function(p){if(M)throw new TypeError("Cannot add initializers after decoration has completed");h.push(r(p||null))};var d=(0,s[g])(c==="accessor"?{get:l.get,set:l.set}:l[z],_);if(c==="accessor"){if(d===void 0)continue;if(d===null||typeof d!="object")throw new TypeError("Object expected");(o=r(d.get))&&(l.get=o),(o=r(d.set))&&(l.set=o),(o=r(d.init))&&a.unshift(o)}else(o=r(d))&&(c==="field"?a.unshift(o):l[z]=o)}v&&Object.defineProperty(v,e.name,l),M=!0},Lt=function(i,t,s){for(var e=arguments.length>2,a=0;a<t.length;a++)s=e?t[a].call(i,s):t[a].call(i);return e?s:void 0},Kc=(()=>{let i=[Y("discord-spoiler")],t,s=[],e,a=W,h,r=[],c=[],z,v=[],l=[];var o=class extends a{static{e=this}static{let M=typeof Symbol=="function"&&Symbol.metadata?Object.create(a[Symbol.metadata]??null):void 0;h=[u({type:Boolean,reflect:!0})],z=[te({context:oe}),u({type:Boolean,reflect:!0,attribute:"light-theme"})],is(this,null,h,{kind:"accessor",name:"activated",static:!1,private:!1,access:{has:g=>"activated"in g,get:g=>g.activated,set:(g,_)=>{g.activated=_}},metadata:M},r,c),is(this,null,z,{kind:"accessor",name:"lightTheme",static:!1,private:!1,access:{has:g=>"lightTheme"in g,get:g=>g.lightTheme,set:(g,_)=>{g.lightTheme=_}},metadata:M},v,l),is(null,t={value:e},i,{kind:"class",name:e.name,metadata:M},null,s),o=e=t.value,M&&Object.defineProperty(e,Symbol.metadata,{enumerable:!0,configurable:!0,writable:!0,value:M})}static styles=Q`
		:host {
			background-color: #202225;
			border-radius: 3px;
			color: transparent;
			cursor: pointer;
		}

		:host([light-theme]) {
			background-color: #c4c9ce;
		}

		:host(:hover) {
			background-color: rgba(32, 34, 37, 0.8);
		}

		:host([light-theme]:hover) {
			background-color: #cfd3d7;
		}

		:host([activated]) {
			color: inherit;
			background-color: hsla(0, 0%, 100%, 0.1);
		}

		:host([light-theme][activated]) {
			background-color: #e5e5e5;
		}
	`;#e=Lt(this,r,!1);get activated(){return this.#e}set activated(M){this.#e=M}#t=(Lt(this,c),Lt(this,v,!1));get lightTheme(){return this.#t}set lightTheme(M){this.#t=M}render(){return n`<slot
			@click=${()=>{this.activated=!0}}
			@keydown=${()=>{this.activated=!0}}
		></slot>`}constructor(){super(...arguments),Lt(this,l)}static{Lt(e,s)}};return o=e})();var ir=function(i,t,s,e,a,h){function r(p){if(p!==void 0&&typeof p!="function")throw new TypeError("Function expected");return p}for(var c=e.kind,z=c==="getter"?"get":c==="setter"?"set":"value",v=!t&&i?e.static?i:i.prototype:null,l=t||(v?Object.getOwnPropertyDescriptor(v,e.name):{}),o,M=!1,g=s.length-1;g>=0;g--){var _={};for(var m in e)_[m]=m==="access"?{}:e[m];for(var m in e.access)_.access[m]=e.access[m];_.addInitializer=function(p){if(M)throw new TypeError("Cannot add initializers after decoration has completed");h.push(r(p||null))};var d=(0,s[g])(c==="accessor"?{get:l.get,set:l.set}:l[z],_);if(c==="accessor"){if(d===void 0)continue;if(d===null||typeof d!="object")throw new TypeError("Object expected");(o=r(d.get))&&(l.get=o),(o=r(d.set))&&(l.set=o),(o=r(d.init))&&a.unshift(o)}else(o=r(d))&&(c==="field"?a.unshift(o):l[z]=o)}v&&Object.defineProperty(v,e.name,l),M=!0},sr=function(i,t,s){for(var e=arguments.length>2,a=0;a<t.length;a++)s=e?t[a].call(i,s):t[a].call(i);return e?s:void 0},e4=(()=>{let i=[Y("discord-time")],t,s=[],e,a=W;var h=class extends a{static{e=this}static{let r=typeof Symbol=="function"&&Symbol.metadata?Object.create(a[Symbol.metadata]??null):void 0;ir(null,t={value:e},i,{kind:"class",name:e.name,metadata:r},null,s),h=e=t.value,r&&Object.defineProperty(e,Symbol.metadata,{enumerable:!0,configurable:!0,writable:!0,value:r})}static styles=Q`
		:host {
			white-space: nowrap;
			background-color: #ffffff0f;
			border-radius: 3px;
			padding: 0 2px;
		}
	`;render(){return n`<slot></slot>`}static{sr(e,s)}};return h=e})();
/*! Bundled license information:

@lit/reactive-element/css-tag.js:
  (**
   * @license
   * Copyright 2019 Google LLC
   * SPDX-License-Identifier: BSD-3-Clause
   *)

@lit/reactive-element/reactive-element.js:
lit-html/lit-html.js:
lit-element/lit-element.js:
@lit/reactive-element/decorators/custom-element.js:
@lit/reactive-element/decorators/property.js:
@lit/reactive-element/decorators/state.js:
@lit/reactive-element/decorators/event-options.js:
@lit/reactive-element/decorators/base.js:
@lit/reactive-element/decorators/query.js:
@lit/reactive-element/decorators/query-all.js:
@lit/reactive-element/decorators/query-async.js:
@lit/reactive-element/decorators/query-assigned-nodes.js:
lit-html/directive.js:
lit-html/async-directive.js:
@lit/context/lib/decorators/provide.js:
  (**
   * @license
   * Copyright 2017 Google LLC
   * SPDX-License-Identifier: BSD-3-Clause
   *)

lit-html/is-server.js:
@lit/context/lib/decorators/consume.js:
  (**
   * @license
   * Copyright 2022 Google LLC
   * SPDX-License-Identifier: BSD-3-Clause
   *)

@lit/reactive-element/decorators/query-assigned-elements.js:
lit-html/directives/when.js:
@lit/context/lib/context-request-event.js:
@lit/context/lib/create-context.js:
@lit/context/lib/controllers/context-consumer.js:
@lit/context/lib/value-notifier.js:
@lit/context/lib/controllers/context-provider.js:
@lit/context/lib/context-root.js:
lit-html/directives/choose.js:
  (**
   * @license
   * Copyright 2021 Google LLC
   * SPDX-License-Identifier: BSD-3-Clause
   *)

lit-html/directives/class-map.js:
lit-html/directives/if-defined.js:
lit-html/directives/style-map.js:
  (**
   * @license
   * Copyright 2018 Google LLC
   * SPDX-License-Identifier: BSD-3-Clause
   *)

lit-html/directive-helpers.js:
  (**
   * @license
   * Copyright 2020 Google LLC
   * SPDX-License-Identifier: BSD-3-Clause
   *)
*/
